package dev.tidewaiter.bench.desk;

import dev.tidewaiter.manifest.returned.WrittenByCheck;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Set;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook of a check in which somebody has answered. */
final class AnsweredBook {

    private static final String DECISION = "Decision";
    private static final Set<String> TO_ANSWER = Set.of("BLOCK", "HOLD", "REVIEW", "CANNOT CHECK");

    private AnsweredBook() {}

    /** The same workbook with an answer beside each row that is not clear. */
    static byte[] of(byte[] workbook) throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(workbook));
                var out = new ByteArrayOutputStream()) {
            for (var sheet : book) {
                answer(sheet);
            }
            book.write(out);
            return out.toByteArray();
        }
    }

    private static void answer(Sheet sheet) {
        int decision = -1;
        for (Row row : sheet) {
            if (decision >= 0 && isToAnswer(row)) {
                text(row, decision, WrittenByCheck.HOLD);
                text(row, decision + 1, "asked the shipper");
            }
            for (var cell : row) {
                if (cell.toString().equals(DECISION)) {
                    decision = cell.getColumnIndex();
                }
            }
        }
    }

    private static boolean isToAnswer(Row row) {
        for (var cell : row) {
            if (TO_ANSWER.contains(cell.toString())) {
                return true;
            }
        }
        return false;
    }

    private static void text(Row row, int column, String text) {
        row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK).setCellValue(text);
    }
}
