package dev.tidewaiter.manifest.letterhead;

import dev.tidewaiter.manifest.heading.HeadingKey;
import dev.tidewaiter.manifest.layout.LabelledValues.Labelled;
import dev.tidewaiter.manifest.value.PartyWords;
import dev.tidewaiter.shipment.Field.Attribute;
import dev.tidewaiter.shipment.Role;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A company in a letterhead without a label.
 *
 * @param at        its row among those looked at
 * @param addressed whether a courtesy follows its name
 */
record UnlabelledCompany(SourceCell cell, int at, boolean addressed) {

    private static final int ROWS_OF_HEAD = 4;

    /**
     * Whether it is the name at the head once more: the same, right below or beside it in another script, "苏州欧米茄有限公司" over "SUZHOU OMEGA
     * CO., LTD.", or with its address in the window of the envelope, "Omega GmbH · Musterweg 3 · 73430 Aalen".
     */
    boolean isAgain(@Nullable UnlabelledCompany head, List<SourceRow> rows) {
        return head != null
                && !equals(head)
                && isAgain(head.cell(), rows.get(head.at()).number(), rows);
    }

    private boolean isAgain(SourceCell head, int headRow, List<SourceRow> rows) {
        var text = LabelledParties.onOneLine(cell.text());
        var name = LabelledParties.onOneLine(head.text());
        boolean begins = text.regionMatches(true, 0, name, 0, name.length());
        boolean longer =
                text.length() == name.length() || (begins && !Character.isLetterOrDigit(text.charAt(name.length())));
        int below = rows.get(at).number() - headRow;
        boolean near = below == 0 || (below == 1 && cell.column() == head.column());
        return (begins && longer) || (near && (PlainName.differInScript(text, name) || shareTwoWords(text, name)));
    }

    /**
     * "CÔNG TY CÀ PHÊ BUÔN OMEGA" over "Buon Omega Coffee JSC": the same name in another language that is written in the same letters, one
     * of them with marks on them. Companies of one language may share "Technology Center", and end alike: "Müller Trading GmbH".
     */
    private static boolean shareTwoWords(String one, String other) {
        if (hasMarks(one) == hasMarks(other) || one.indexOf(',') >= 0 || other.indexOf(',') >= 0) {
            return false;
        }
        var ones = longWords(one);
        var others = longWords(other);
        if (ones.isEmpty() || others.isEmpty() || last(ones).equals(last(others))) {
            return false;
        }
        var words = new HashSet<>(ones);
        words.retainAll(others);
        return words.size() > 1;
    }

    private static String last(List<String> words) {
        return words.get(words.size() - 1);
    }

    private static boolean hasMarks(String name) {
        return name.chars().anyMatch(letter -> letter > 127 && Character.isLetter(letter));
    }

    private static List<String> longWords(String name) {
        return HeadingKey.tokens(name).stream()
                .filter(word -> word.length() > 2)
                .toList();
    }

    /**
     * The party of which a label names a person right above, or that it names in full where this is short for it, or the company at the
     * head that this one is once more; null for none.
     */
    @Nullable
    Role ofNamed(
            List<SourceRow> rows, List<Labelled> labelled, PartyWords words, @Nullable SourceCell head, int headRow) {
        var person = ofPersonAbove(rows, labelled, words);
        person = person == null ? LabelledParties.roleCalled(cell.text(), labelled) : person;
        return person == null && head != null && isAgain(head, headRow, rows)
                ? LabelledParties.roleNamed(head.text(), labelled)
                : person;
    }

    /** The party of which a label names a person right above: "To: Mr Omega" over "Omega GmbH"; null for none. */
    private @Nullable Role ofPersonAbove(List<SourceRow> rows, List<Labelled> labelled, PartyWords words) {
        int row = rows.get(at).number();
        for (var value : labelled) {
            var role = value.column().field().role();
            if (role != null
                    && (role.receives() || role.sends())
                    && value.column().field().attribute() == Attribute.NAME
                    && value.cell().column() == cell.column()
                    && row - value.row() == 1
                    && !words.looksLikeCompany(value.cell().text())) {
                return role;
            }
        }
        return null;
    }

    /**
     * The only company near the head of what its sender writes, beside whoever a label names: "To: Mr Omega" on the left, and who delivers
     * on the right; null for none.
     */
    static @Nullable UnlabelledCompany onlyBeside(
            List<UnlabelledCompany> all, List<SourceRow> rows, List<Labelled> labelled, PartyWords words) {
        var others = all.stream()
                .filter(company -> company.ofPersonAbove(rows, labelled, words) == null)
                .toList();
        if (others.size() != 1 || labelled.stream().noneMatch(LabelledParties::namesReceiver)) {
            return null;
        }
        var only = others.get(0);
        boolean heads = only.at < ROWS_OF_HEAD
                && !only.addressed
                && !words.isBank(only.cell.text())
                && only.standsApart(rows.get(only.at));
        return heads ? only : null;
    }

    /** Whether it stands right of others with an empty column between: what stands right beside a label is that one's. */
    private boolean standsApart(SourceRow row) {
        int before = row.cells().indexOf(cell) - 1;
        return before >= 0 && cell.column() - row.cells().get(before).column() > 1;
    }
}
