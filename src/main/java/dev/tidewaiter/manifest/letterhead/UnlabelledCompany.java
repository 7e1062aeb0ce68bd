package dev.tidewaiter.manifest.letterhead;

import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A company in a letterhead without a label.
 *
 * @param at        its row among those looked at
 * @param addressed whether a courtesy follows its name
 */
record UnlabelledCompany(SourceCell cell, int at, boolean addressed) {

    /**
     * Whether it is the name at the head once more: right below or beside it in another script, "苏州欧米茄有限公司" over "SUZHOU OMEGA CO., LTD.",
     * or with its address in the window of the envelope, "Omega GmbH · Musterweg 3 · 73430 Aalen".
     */
    boolean isAgain(@Nullable UnlabelledCompany head, List<SourceRow> rows) {
        if (head == null || equals(head)) {
            return false;
        }
        var text = cell.text();
        var name = head.cell().text().strip();
        boolean longer = text.length() > name.length()
                && text.regionMatches(true, 0, name, 0, name.length())
                && !Character.isLetterOrDigit(text.charAt(name.length()));
        int below = rows.get(at).number() - rows.get(head.at()).number();
        boolean near = below == 0 || (below == 1 && cell.column() == head.cell().column());
        return longer || (near && PlainName.differInScript(text, name));
    }
}
