package dev.tidewaiter.spreadsheet.write;

import dev.tidewaiter.spreadsheet.TextTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Values that a workbook offers under headings, for cells whose values are counted up. Another value is questioned and may be kept, for
 * the check of the tables decides. A list that is too long for a cell's own stands in a hidden sheet.
 */
final class OfferedValues {

    /** As many characters as Excel keeps of a list of values, and of what it says of another value. */
    private static final int LONGEST_TEXT = 255;

    /** As far as any table of ours will grow. */
    private static final int LAST_ROW = 20_000;

    /** The title of what is said of another value. */
    private static final String ANOTHER = "Another value";

    /** A list of ours as a validation names it. Other formulas over our lists are somebody's own. */
    private static final Pattern LIST =
            Pattern.compile("'" + TextTable.OFFERED + "'!\\$?[A-Z]+\\$?\\d+(?::\\$?[A-Z]+\\$?\\d+)?");

    private final Workbook workbook;

    OfferedValues(Workbook workbook) {
        this.workbook = workbook;
    }

    /**
     * Offers values and takes back what was offered under the same headings before.
     *
     * @param wanted the values by sheet and by number of the column
     * @return whether anything had to be changed
     */
    boolean put(Map<String, Map<Integer, List<String>>> wanted) {
        var sheets = new TreeMap<>(wanted);
        sheets.values().removeIf(Map::isEmpty);
        sheets.keySet().removeIf(name -> workbook.getSheet(name) == null);
        if (isInOrder(sheets)) {
            return false;
        }
        for (var sheet : workbook) {
            takeBack(sheet, sheets.getOrDefault(sheet.getSheetName(), Map.of()).keySet());
        }
        int lists = workbook.getSheetIndex(TextTable.OFFERED);
        if (lists >= 0) {
            workbook.removeSheetAt(lists);
        }
        sheets.forEach((name, columns) -> new TreeMap<>(columns).forEach((column, values) -> {
            offer(workbook.getSheet(name), column, values);
        }));
        return true;
    }

    private boolean isInOrder(Map<String, Map<Integer, List<String>>> wanted) {
        for (var sheet : workbook) {
            if (!offers(sheet, wanted.getOrDefault(sheet.getSheetName(), Map.of()))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a sheet offers these values, in their columns no others, and in no column what was offered there once. */
    private boolean offers(Sheet sheet, Map<Integer, List<String>> columns) {
        var offered = new TreeMap<Integer, List<String>>();
        for (var validation : sheet.getDataValidations()) {
            var ranges = validation.getRegions().getCellRangeAddresses();
            if (ranges.length > 0 && columns.containsKey(ranges[0].getFirstColumn())) {
                offered.put(
                        ranges[0].getFirstColumn(),
                        isOfColumn(validation, ranges[0].getFirstColumn())
                                ? values(validation.getValidationConstraint())
                                : List.of());
            } else if (isOurs(validation)) {
                return false;
            }
        }
        return offered.equals(columns);
    }

    private static boolean isOfColumn(DataValidation validation, int column) {
        var ranges = validation.getRegions().getCellRangeAddresses();
        return ranges.length == 1 && ranges[0].equals(new CellRangeAddress(1, LAST_ROW, column, column));
    }

    private List<String> values(DataValidationConstraint constraint) {
        var explicit = constraint.getExplicitListValues();
        if (explicit != null) {
            return List.of(explicit);
        }
        var values = new ArrayList<String>();
        var lists = workbook.getSheet(TextTable.OFFERED);
        if (lists != null
                && LIST.matcher(String.valueOf(constraint.getFormula1())).matches()) {
            var area = new AreaReference(constraint.getFormula1(), workbook.getSpreadsheetVersion());
            for (var cell : area.getAllReferencedCells()) {
                var row = lists.getRow(cell.getRow());
                var held = row == null ? null : row.getCell(cell.getCol());
                values.add(held == null ? "" : held.toString());
            }
        }
        return values;
    }

    /** Whether values were offered by the program, or come from its lists, which it writes anew. */
    private static boolean isOurs(DataValidation validation) {
        var ranges = validation.getRegions().getCellRangeAddresses();
        return String.valueOf(validation.getValidationConstraint().getFormula1())
                        .contains(TextTable.OFFERED)
                || (ranges.length == 1
                        && isOfColumn(validation, ranges[0].getFirstColumn())
                        && ANOTHER.equals(validation.getErrorBoxTitle()));
    }

    /** Takes back what is offered in the cells of one of these columns and of no others, and what was offered by the program once. */
    private static void takeBack(Sheet sheet, Set<Integer> columns) {
        if (sheet instanceof XSSFSheet xlsx && xlsx.getCTWorksheet().isSetDataValidations()) {
            var validations = xlsx.getCTWorksheet().getDataValidations();
            var before = sheet.getDataValidations();
            for (int i = before.size() - 1; i >= 0; i--) {
                var ranges = before.get(i).getRegions().getCellRangeAddresses();
                boolean isOfOne = ranges.length == 1
                        && ranges[0].getFirstColumn() == ranges[0].getLastColumn()
                        && columns.contains(ranges[0].getFirstColumn());
                if (isOfOne || isOurs(before.get(i))) {
                    validations.removeDataValidation(i);
                }
            }
            validations.setCount(validations.sizeOfDataValidationArray());
            if (validations.sizeOfDataValidationArray() == 0) {
                xlsx.getCTWorksheet().unsetDataValidations();
            }
        }
    }

    private void offer(Sheet sheet, int column, List<String> values) {
        var offering = sheet.getDataValidationHelper();
        boolean fits = String.join(",", values).length() <= LONGEST_TEXT
                && values.stream().noneMatch(value -> value.contains(","));
        var validation = offering.createValidation(
                fits
                        ? offering.createExplicitListConstraint(values.toArray(String[]::new))
                        : offering.createFormulaListConstraint(list(sheet.getSheetName(), values)),
                new CellRangeAddressList(1, LAST_ROW, column, column));
        validation.setErrorStyle(DataValidation.ErrorStyle.WARNING);
        var all = "This column holds one of: " + String.join(", ", values);
        validation.createErrorBox(
                ANOTHER,
                all.length() > LONGEST_TEXT ? "This column holds one of the values that the list offers." : all);
        validation.setShowErrorBox(true);
        sheet.addValidationData(validation);
    }

    /** Writes a list into the hidden sheet, under the name of the sheet that it is for, and returns where it stands. */
    private String list(String of, List<String> values) {
        var lists = workbook.getSheet(TextTable.OFFERED);
        if (lists == null) {
            lists = workbook.createSheet(TextTable.OFFERED);
            workbook.setSheetHidden(workbook.getSheetIndex(lists), true);
            lists.createRow(0);
        }
        int column = Math.max(0, lists.getRow(0).getLastCellNum());
        lists.getRow(0).createCell(column).setCellValue(of);
        for (int i = 0; i < values.size(); i++) {
            var row = lists.getRow(i + 1) == null ? lists.createRow(i + 1) : lists.getRow(i + 1);
            row.createCell(column).setCellValue(values.get(i));
        }
        return new AreaReference(
                        new CellReference(TextTable.OFFERED, 1, column, true, true),
                        new CellReference(TextTable.OFFERED, values.size(), column, true, true),
                        workbook.getSpreadsheetVersion())
                .formatAsString();
    }
}
