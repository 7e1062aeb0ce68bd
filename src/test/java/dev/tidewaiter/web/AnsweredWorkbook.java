package dev.tidewaiter.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A returned workbook into which an officer writes. */
public final class AnsweredWorkbook {

    private final XSSFWorkbook book;
    private final int decision;

    private AnsweredWorkbook(XSSFWorkbook book) {
        this.book = book;
        this.decision = decision(book);
    }

    private static int decision(XSSFWorkbook book) {
        for (var row : book.getSheetAt(0)) {
            for (var cell : row) {
                if (cell.toString().equals("Decision")) {
                    return cell.getColumnIndex();
                }
            }
        }
        throw new AssertionError("no check has returned this workbook");
    }

    /** One that a check has returned. */
    public static AnsweredWorkbook of(byte[] content) {
        try {
            return new AnsweredWorkbook(new XSSFWorkbook(new ByteArrayInputStream(content)));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Answers a row, by the number that a spreadsheet shows. */
    public AnsweredWorkbook row(int number, String word, String note) {
        var row = book.getSheetAt(0).getRow(number - 1);
        row.getCell(decision, MissingCellPolicy.CREATE_NULL_AS_BLANK).setCellValue(word);
        row.getCell(decision + 1, MissingCellPolicy.CREATE_NULL_AS_BLANK).setCellValue(note);
        return this;
    }

    public byte[] bytes() {
        try (book) {
            var out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
