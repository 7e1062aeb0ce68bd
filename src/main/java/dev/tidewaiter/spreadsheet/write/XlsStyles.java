package dev.tidewaiter.spreadsheet.write;

import dev.tidewaiter.spreadsheet.write.CellLook.Flow;
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
final class XlsStyles {

    private static final int MOST_FORMATS = 4000;
    private static final short GROUPED = 3;
    private static final short TEXT = 49;

    private final HSSFWorkbook workbook;
    private final boolean shapes;
    private final Map<CellLook, HSSFCellStyle> looks = new HashMap<>();
    private final Map<String, Map<Short, HSSFCellStyle>> marked = new HashMap<>();

    /** Looks; without shapes for the few workbooks that a number format with a shape in it would spoil. */
    XlsStyles(HSSFWorkbook workbook, boolean shapes) {
        this.workbook = workbook;
        this.shapes = shapes;
    }

    /** Fills a cell with a colour; number format, font, border and alignment stay. */
    void mark(HSSFCell cell, String colour) {
        var original = cell.getCellStyle();
        var ofColour = marked.computeIfAbsent(colour, c -> new HashMap<>());
        var known = ofColour.get(original.getIndex());
        if (known == null) {
            if (workbook.getNumCellStyles() >= MOST_FORMATS) {
                return;
            }
            known = workbook.createCellStyle();
            known.cloneStyleFrom(original);
            fill(known, colour);
            ofColour.put(original.getIndex(), known);
        }
        cell.setCellStyle(known);
    }

    void look(HSSFCell cell, CellLook look) {
        var known = looks.get(look);
        if (known == null) {
            known = make(look);
            looks.put(look, known);
        }
        cell.setCellStyle(known);
    }

    private HSSFCellStyle make(CellLook look) {
        var style = workbook.createCellStyle();
        if (look.shape().isEmpty()) {
            style.setDataFormat(look.flow() == Flow.COUNT ? GROUPED : TEXT);
        } else if (shapes) {
            style.setDataFormat(
                    workbook.createDataFormat().getFormat("General;General;General;\"" + look.shape() + " \"@"));
        }
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(look.flow() == Flow.WRAPPED);
        style.setLocked(!look.open());
        if (look.flow() == Flow.TAG) {
            style.setAlignment(HorizontalAlignment.LEFT);
        }
        style.setFont(font(look));
        if (!look.fill().isEmpty()) {
            fill(style, look.fill());
        }
        return style;
    }

    private HSSFFont font(CellLook look) {
        var base = workbook.getFontAt(0);
        var font = workbook.createFont();
        font.setFontName(base.getFontName());
        font.setFontHeight(base.getFontHeight());
        font.setBold(look.emphasis() == CellLook.Emphasis.BOLD);
        // links are for the newer format only, so what would be one looks like other text here
        boolean plain = look.ink().isEmpty() || look.emphasis() == CellLook.Emphasis.UNDERLINED;
        font.setColor(nearest(plain ? "000000" : look.ink()));
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
