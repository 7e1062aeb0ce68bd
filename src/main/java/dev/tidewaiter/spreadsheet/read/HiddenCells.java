package dev.tidewaiter.spreadsheet.read;

import dev.tidewaiter.spreadsheet.CellRef;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;

/** What of a sheet holds something and is not shown, by hand or by a filter: whoever looks through the sheet has not seen it. */
final class HiddenCells {

    private HiddenCells() {}

    /** In words, such as {@code rows 5 to 9}; the whole sheet alone where it is not shown at all. */
    static List<String> of(Sheet sheet) {
        var workbook = sheet.getWorkbook();
        if (workbook.getSheetVisibility(workbook.getSheetIndex(sheet)) != SheetVisibility.VISIBLE) {
            return List.of("the whole sheet");
        }
        var hidden = new ArrayList<String>();
        int columns = 0;
        for (var row : sheet) {
            columns = Math.max(columns, row.getLastCellNum());
        }
        tell("row", i -> isHiddenRow(sheet, i), sheet.getLastRowNum() + 1, i -> String.valueOf(i + 1), hidden);
        tell(
                "column",
                i -> sheet.isColumnHidden(i) || sheet.getColumnWidth(i) == 0,
                columns,
                CellRef::columnName,
                hidden);
        return List.copyOf(hidden);
    }

    private static boolean isHiddenRow(Sheet sheet, int number) {
        var row = sheet.getRow(number);
        return row != null && row.getZeroHeight() && row.getPhysicalNumberOfCells() > 0;
    }

    private static void tell(
            String what, IntPredicate isHidden, int end, IntFunction<String> name, List<String> hidden) {
        for (int i = 0; i < end; i++) {
            if (isHidden.test(i)) {
                int first = i;
                while (i + 1 < end && isHidden.test(i + 1)) {
                    i++;
                }
                hidden.add(
                        first == i
                                ? what + " " + name.apply(i)
                                : what + "s " + name.apply(first) + " to " + name.apply(i));
            }
        }
    }
}
