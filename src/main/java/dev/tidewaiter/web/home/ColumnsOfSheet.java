package dev.tidewaiter.web.home;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Columns of one sheet that nobody read. A run tells each with its file and sheet; told together, these stand once.
 *
 * @param where   the file and the sheet, as far as they are told; empty where they are not
 * @param columns letter and heading of each
 */
public record ColumnsOfSheet(String where, List<String> columns) {

    private static final Pattern TOLD = Pattern.compile("(?:(.*?),? )?([A-Z]{1,3}: .*)", Pattern.DOTALL);
    private static final String BEHIND_FILE = ", ";

    /** Columns such as {@code may.xlsx, Week 10 K: Remarks}, by their sheets. */
    static List<ColumnsOfSheet> of(List<String> told) {
        var sheets = new LinkedHashMap<String, List<String>>();
        for (var column : told) {
            var parts = TOLD.matcher(column);
            boolean apart = parts.matches();
            var where = apart && parts.group(1) != null ? parts.group(1) : "";
            sheets.computeIfAbsent(where, any -> new ArrayList<>()).add(apart ? parts.group(2) : column);
        }
        return sheets.entrySet().stream()
                .map(sheet -> new ColumnsOfSheet(sheet.getKey(), sheet.getValue()))
                .toList();
    }

    /** Each sheet in a text; of a file whose name the text before begins with, the name is left out. */
    static List<String> texts(List<ColumnsOfSheet> sheets) {
        var texts = new ArrayList<String>();
        var before = "";
        for (var sheet : sheets) {
            int end = sheet.where.lastIndexOf(BEHIND_FILE);
            var file = end < 0 ? sheet.where : sheet.where.substring(0, end);
            boolean same = end > 0 && file.equals(before);
            var where = same ? sheet.where.substring(end + BEHIND_FILE.length()) : sheet.where;
            texts.add((where.isEmpty() ? "" : where + " ") + String.join(BEHIND_FILE, sheet.columns));
            before = file;
        }
        return texts;
    }
}
