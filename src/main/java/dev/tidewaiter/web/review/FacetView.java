package dev.tidewaiter.web.review;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

/**
 * A facet beside the list.
 *
 * @param name   its name in addresses
 * @param values the values to choose from, the first ones shown, the others behind a fold
 */
public record FacetView(String name, List<FacetValue> values) {

    private static final int SHOWN = 6;

    /**
     * A value.
     *
     * @param value   as it is in addresses
     * @param label   as people call it
     * @param told    what it means, where its label does not say all of that; else empty
     * @param speaks  the language of the label; empty for the page's
     * @param count   how many findings have it
     * @param chosen  whether it is asked for
     * @param stopped whether it is a file whose uploads were all stopped, so that nothing of it may be used
     */
    public record FacetValue(
            String value, String label, String told, String speaks, long count, boolean chosen, boolean stopped) {

        FacetValue(String value, String label, String speaks, long count, boolean chosen) {
            this(value, label, "", speaks, count, chosen, false);
        }

        FacetValue ofStopped(boolean all) {
            return new FacetValue(value, label, told, speaks, count, chosen, all);
        }

        /** What tells it from other values in the ids of a page, in which nothing may be blank; the same whatever else is shown. */
        public String id() {
            return HexFormat.of().formatHex(value.getBytes(StandardCharsets.UTF_8));
        }
    }

    public List<FacetValue> first() {
        return List.copyOf(values.subList(0, Math.min(SHOWN, values.size())));
    }

    public List<FacetValue> further() {
        return List.copyOf(values.subList(Math.min(SHOWN, values.size()), values.size()));
    }
}
