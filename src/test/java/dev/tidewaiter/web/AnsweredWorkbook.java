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
        int column = 0;
        while (!book.getSheetAt(0).getRow(0).getCell(column).toString().equals("Decision")) {
            column++;
        }
        this.decision = column;
    }

    /** One whose headings are in the first row. */
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
