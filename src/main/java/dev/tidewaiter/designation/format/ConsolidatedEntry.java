package dev.tidewaiter.designation.format;

import dev.tidewaiter.designation.entry.EntryDraft;
import dev.tidewaiter.designation.entry.ListDates;
import dev.tidewaiter.designation.entry.UntypedName;
import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.designation.lists.ListCountries;
import dev.tidewaiter.designation.lists.ListLimits;
import dev.tidewaiter.designation.lists.ListTitles;
import java.util.List;

/**
 * A party of the Consolidated Screening List of the US International Trade Administration, which has the same fields in each of its
 * formats.
 */
final class ConsolidatedEntry {

    /** Where its lists come from. */
    private static final String OFAC = "Treasury";

    private ConsolidatedEntry() {}

    /** The fields of a party, by the names that the list gives them. */
    interface Fields {

        /** One that has one value; empty where it has none. */
        String text(String field);

        /** One that has several. */
        List<String> values(String field);

        /** The numbers, each told to a draft. */
        void numbers(EntryDraft entry);
    }

    /** {@code "Entity List (EL) - Bureau of Industry and Security"} is known by the short name between the brackets. */
    static String list(Fields fields) {
        var source = fields.text("source");
        int open = source.lastIndexOf('(');
        int close = source.indexOf(')', open + 1);
        if (open < 0 || close < 0) {
            return source;
        }
        return ListTitles.idBySource(source.substring(open + 1, close).replace(" List", ""));
    }

    static EntryDraft of(Fields fields, ListLimits limits) {
        var printed = fields.text("name");
        var number = fields.text("entity_number");
        var entry = new EntryDraft(number.isEmpty() ? fields.text("_id") : number, kind(fields));
        entry.name(UntypedName.name(printed), false).further("Extends to", UntypedName.extension(printed));
        fields.values("alt_names").forEach(alias -> entry.name(alias, isWeak(alias, fields, limits)));
        fields.values("programs").forEach(entry::programme);
        for (var address : fields.values("addresses")) {
            entry.address(address);
            ListCountries.ofAddress(address).forEach(entry::country);
        }
        for (var column : List.of("citizenships", "nationalities", "vessel_flag")) {
            fields.values(column).forEach(entry::country);
        }
        fields.values("dates_of_birth").forEach(entry::born);
        fields.numbers(entry);
        for (var column : List.of("license_requirement", "license_policy", "federal_register_notice", "remarks")) {
            entry.note(fields.text(column));
        }
        OfacRemarks.links(fields.text("remarks"), entry);
        return entry.listedOn(ListDates.day(fields.text("start_date")))
                .ended(ListDates.day(fields.text("end_date")))
                .licence(fields.text("license_requirement"), fields.text("license_policy"))
                .citation(fields.text("federal_register_notice"))
                .remarks(fields.text("remarks"))
                .owner("Vessel owner", fields.text("vessel_owner"))
                .further("Title", fields.text("title"))
                .further("Standard order", fields.text("standard_order"))
                .further("Vessel type", fields.text("vessel_type"))
                .number("Call sign", fields.text("call_sign"))
                .further("Gross tonnage", fields.text("gross_tonnage"))
                .further("Place of birth", String.join("; ", fields.values("places_of_birth")));
    }

    /**
     * Whether OFAC calls an alias weak, which this list leaves out, as its form tells: of people, one without the comma that other names have
     * between family name and given names, such as "THE CHESS PLAYER" and "ERNESTO BAEZ"; of firms, a word of few letters.
     */
    private static boolean isWeak(String alias, Fields fields, ListLimits limits) {
        if (!fields.text("source").contains(OFAC)) {
            return false;
        }
        return switch (fields.text("type")) {
            case "Individual" -> fields.text("name").contains(",") && !alias.contains(",");
            case "Entity" -> alias.length() <= limits.weakAcronym() && !alias.contains(" ");
            default -> false;
        };
    }

    /** Lists of BIS and of the State Department do not tell persons from firms. */
    private static Designation.Kind kind(Fields fields) {
        return switch (fields.text("type")) {
            case "Individual" -> Designation.Kind.PERSON;
            case "Vessel" -> Designation.Kind.VESSEL;
            case "Aircraft" -> Designation.Kind.AIRCRAFT;
            case "" -> UntypedName.kind(fields.text("name"));
            default -> Designation.Kind.ORGANISATION;
        };
    }
}
