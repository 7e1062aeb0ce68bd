package dev.tidewaiter.manifest.row;

import dev.tidewaiter.manifest.heading.OwnColumns;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What a remark says under the heading of a column that the rulebook declares for itself: "Owners: Heron Ltd 25 %, Alder Fund 75 %". */
final class OwnValuesInRemark {

    /**
     * One of them.
     *
     * @param column the name under which rules ask for the column
     * @param text   what the remark says under its heading
     */
    record Said(String column, String text) {}

    private record Label(String column, int start, int end) {}

    private static final int LONGEST_HEADING = 40;

    /** Where a heading may begin: at the remark's beginning, in a new line, behind a bracket, a mark or a point. */
    private static final Pattern BEGINNING = Pattern.compile("(?:^|[\\n;|,.(，；。、（])\\s*(?=\\p{L})");

    private static final Pattern HEADING =
            Pattern.compile("[^:：=\\n;|\\d]{2," + LONGEST_HEADING + "}?(?<colon>\\s*[:：=]\\s*)");

    /** The end of a clause or a sentence, which the point of "Ltd. 25 %" is not: what stands behind it is no value of the heading. */
    private static final Pattern END = Pattern.compile("[\\n;|；。]|\\.(?=\\s+\\D|\\s*$)");

    private OwnValuesInRemark() {}

    static List<Said> in(String remark, OwnColumns columns) {
        var labels = labels(remark, columns);
        var said = new ArrayList<Said>(labels.size());
        for (int i = 0; i < labels.size(); i++) {
            var label = labels.get(i);
            var text = remark.substring(
                    label.end(), i + 1 < labels.size() ? labels.get(i + 1).start() : remark.length());
            text = END.split(text, 2)[0].strip();
            if (!text.isEmpty()) {
                said.add(new Said(label.column(), text));
            }
        }
        return said;
    }

    private static List<Label> labels(String remark, OwnColumns columns) {
        var labels = new ArrayList<Label>(0);
        var heading = HEADING.matcher(remark);
        for (var beginning = BEGINNING.matcher(remark); beginning.find(); ) {
            heading.region(beginning.end(), remark.length());
            if (heading.lookingAt()) {
                var column = columns.under(remark.substring(beginning.end(), heading.start("colon"))
                        .strip());
                if (column != null) {
                    labels.add(new Label(column, beginning.start(), heading.end()));
                }
            }
        }
        return labels;
    }
}
