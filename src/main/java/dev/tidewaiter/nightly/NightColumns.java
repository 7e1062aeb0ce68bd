package dev.tidewaiter.nightly;

import java.util.LinkedHashMap;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** The columns of a night's files that hold something and that nobody read; perhaps one of them should have been. */
final class NightColumns {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int MOST = 20;

    private NightColumns() {}

    /** The first of them, each with its file, sheet, letter and heading; a column that each file of a feed has is told once. */
    static List<String> of(List<FileAccountText> accounts) {
        var places = new LinkedHashMap<String, String>();
        for (var account : accounts) {
            if (places.size() >= MOST) {
                break;
            }
            var file = JSON.readTree(account.part());
            for (var sheet : file.get("sheets")) {
                if (sheet.get("linesScreened").asLong() > 0) {
                    var place = NightGaps.place(file, sheet);
                    for (var unread : sheet.get("unmapped")) {
                        var heading = unread.asString();
                        places.putIfAbsent(heading, place + " " + heading);
                    }
                }
            }
        }
        return places.values().stream().limit(MOST).toList();
    }
}
