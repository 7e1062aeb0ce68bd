package dev.tidewaiter.rulebook.lint;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Properties that facts once had, and what a rule of one's own that asks for them is to say now. */
final class GoneProperties {

    private static final Map<String, String> INSTEAD = Map.of(
            "Destination.embargoed",
            measure("embargo"),
            "Destination.embargoEased",
            measure("embargo-eased"),
            "Destination.unionArmsEmbargo",
            measure("eu-arms-embargo"),
            "Destination.britishArmsEmbargo",
            measure("uk-arms-embargo"),
            "Destination.chinaBarsMilitary",
            measure("china-bars-military"),
            "Destination.russiaOrBelarus",
            measure("russia-belarus"),
            "Destination.militaryAnyItem",
            measure("military-any-item"),
            "Destination.militaryListedItem",
            measure("military-listed-item"),
            "PartyMatch.byCallSign",
            "bySharedMark",
            "RedFlag.newCompany",
            "Founding( day >= $limits.newCompanySince ) beside it");

    private GoneProperties() {}

    /** What to write in place of a property that is gone; null for one that never was. */
    static @Nullable String instead(String factType, String property) {
        return INSTEAD.get(factType + "." + property);
    }

    private static String measure(String name) {
        return "measures contains \"" + name + "\"";
    }
}
