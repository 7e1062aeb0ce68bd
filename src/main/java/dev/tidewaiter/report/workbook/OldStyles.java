package dev.tidewaiter.report.workbook;

import dev.tidewaiter.report.account.VerdictWords;
import dev.tidewaiter.report.workbook.Styles.Look;
import dev.tidewaiter.screening.Verdict;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;

/** Looks in an old workbook, which has 56 colours and room for some 4,000 formats; the nearest colour is taken. */
final class OldStyles {

    private static final int MOST_FORMATS = 4000;

    private final HSSFWorkbook workbook;
    private final Map<Look, HSSFCellStyle> looks = new EnumMap<>(Look.class);
    private final Map<Verdict, HSSFCellStyle> verdicts = new EnumMap<>(Verdict.class);
    private final Map<Verdict, Map<Short, HSSFCellStyle>> marked = new EnumMap<>(Verdict.class);

    private final boolean shapes;

    /** Looks; without shapes for the few workbooks that a number format with a shape in it would spoil. */
    OldStyles(HSSFWorkbook workbook, boolean shapes) {
        this.workbook = workbook;
        this.shapes = shapes;
    }

    /** Fills a cell with the verdict's colour; number format, font, border and alignment stay. */
    void mark(HSSFCell cell, Verdict verdict) {
        var original = cell.getCellStyle();
        var ofVerdict = marked.computeIfAbsent(verdict, v -> new HashMap<>());
        var known = ofVerdict.get(original.getIndex());
        if (known == null) {
            if (workbook.getNumCellStyles() >= MOST_FORMATS) {
                return;
            }
            known = workbook.createCellStyle();
            known.cloneStyleFrom(original);
            fill(known, Colours.wash(verdict));
            ofVerdict.put(original.getIndex(), known);
        }
        cell.setCellStyle(known);
    }

    void verdict(HSSFCell cell, Verdict verdict) {
        var known = verdicts.get(verdict);
        if (known == null) {
            known = workbook.createCellStyle();
            known.setFont(font(true, Colours.ink(verdict)));
            if (shapes) {
                var shape = VerdictWords.of(verdict).shape();
                known.setDataFormat(
                        workbook.createDataFormat().getFormat("General;General;General;\"" + shape + " \"@"));
            }
            known.setVerticalAlignment(VerticalAlignment.TOP);
            known.setAlignment(HorizontalAlignment.LEFT);
            fill(known, Colours.wash(verdict));
            verdicts.put(verdict, known);
        }
        cell.setCellStyle(known);
    }

    void answer(HSSFCell cell) {
        look(cell, Look.ANSWER);
    }

    void look(HSSFCell cell, Look look) {
        var known = looks.get(look);
        if (known == null) {
            known = make(look);
            looks.put(look, known);
        }
        cell.setCellStyle(known);
    }

    private HSSFCellStyle make(Look look) {
        var style = workbook.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(look != Look.TITLE && look != Look.TEXT && look != Look.COUNT);
        style.setDataFormat((short) (look == Look.COUNT ? 3 : 49));
        style.setLocked(look != Look.ANSWER && look != Look.ANSWERS);
        switch (look) {
            case HEADING -> {
                style.setFont(font(true, "FFFFFF"));
                fill(style, Colours.HEADING);
            }
            case TITLE -> style.setFont(font(true, Colours.HEADING));
            case QUIET -> style.setFont(font(false, Colours.QUIET));
            default -> style.setFont(font(false, "000000"));
        }
        return style;
    }

    private HSSFFont font(boolean bold, String colour) {
        var base = workbook.getFontAt(0);
        var font = workbook.createFont();
        font.setFontName(base.getFontName());
        font.setFontHeight(base.getFontHeight());
        font.setBold(bold);
        font.setColor(nearest(colour));
        return font;
    }

    private void fill(HSSFCellStyle style, String colour) {
        style.setFillForegroundColor(nearest(colour));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private short nearest(String colour) {
        int rgb = Integer.parseInt(colour, 16);
        return workbook.getCustomPalette()
                .findSimilarColor(rgb >> 16, rgb >> 8 & 0xff, rgb & 0xff)
                .getIndex();
    }
}
