package dev.tidewaiter.manifest.unread;

import dev.tidewaiter.manifest.heading.Meaning;
import dev.tidewaiter.manifest.layout.ManifestDictionaries;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.HashSet;
import java.util.Set;

/**
 * Tells which texts of rows without goods may be somebody's name: a company, what stands behind or beside a label of a party, and what
 * stands below one. One sheet, row by row.
 */
final class PossibleParties {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_LABEL = 40;
    private static final int SHORTEST = 4;
    private static final String COLONS = ":：";

    private final ManifestDictionaries dictionaries;

    /** Columns below a label of a party. */
    private final Set<Integer> columns = new HashSet<>();

    PossibleParties(ManifestDictionaries dictionaries) {
        this.dictionaries = dictionaries;
    }

    /**
     * The name that a cell of a row may hold; empty when it holds none.
     *
     * @param labelled whether labels in the sheet count: those of a form or a letterhead were read as such
     */
    String nameIn(SourceRow row, int at, boolean labelled) {
        var cell = row.cells().get(at);
        var text = cell.text();
        if (text.length() > LONGEST_NAME || text.length() < SHORTEST) {
            return "";
        }
        var company = company(text);
        if (!company.isEmpty() || !labelled) {
            return company;
        }
        int colon = colon(text);
        if (colon > 0 && isLabel(text.substring(0, colon))) {
            return text.substring(colon + 1).strip();
        }
        boolean heading = dictionaries.headings().isWhole(text.strip());
        if (heading && isLabel(text)) {
            columns.add(cell.column());
            return "";
        }
        boolean below = columns.contains(cell.column())
                || (at > 0 && isLabelBefore(row.cells().get(at - 1)));
        return below && !heading ? text : ""; // a label beside a label, as in a form that nobody filled in
    }

    /** The name of a company that a text may be; empty for other texts. */
    String company(String text) {
        boolean mayBe = text.length() <= LONGEST_NAME && text.length() >= SHORTEST;
        return mayBe && dictionaries.partyWords().looksLikeCompany(text) ? withoutLabel(text) : "";
    }

    /** The name in one line of a cell: that of a company, or what stands behind the label of a party; empty for other lines. */
    String nameInLine(String line) {
        var company = company(line);
        int colon = company.isEmpty() && line.length() <= LONGEST_NAME ? colon(line) : -1;
        return colon > 0 && isLabel(line.substring(0, colon))
                ? line.substring(colon + 1).strip()
                : company;
    }

    private String withoutLabel(String text) {
        int colon = colon(text);
        return colon > 0 && isLabel(text.substring(0, colon))
                ? text.substring(colon + 1).strip()
                : text;
    }

    private boolean isLabelBefore(SourceCell cell) {
        var text = cell.text();
        int colon = colon(text);
        return cell.kind() == SourceCell.Kind.TEXT
                && (colon < 0 || colon == text.length() - 1)
                && isLabel(colon < 0 ? text : text.substring(0, colon));
    }

    private static int colon(String text) {
        for (int i = 0; i < text.length() && i <= LONGEST_LABEL; i++) {
            if (COLONS.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private boolean isLabel(String text) {
        if (text.length() > LONGEST_LABEL) {
            return false;
        }
        var meaning = dictionaries.headings().meaning(text.strip());
        return meaning != null
                && (meaning.kind() == Meaning.Kind.PARTY_NAME
                        || meaning.fields().stream().anyMatch(field -> field.attribute() == Field.Attribute.NAME));
    }
}
