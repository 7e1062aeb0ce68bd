package dev.tidewaiter.web.upload;

import dev.tidewaiter.manifest.ManifestHead.SheetHead;
import dev.tidewaiter.manifest.mapping.Corrections;
import dev.tidewaiter.manifest.mapping.PlaceRead;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.spreadsheet.CellRef;
import dev.tidewaiter.web.page.Shortened;
import dev.tidewaiter.wording.Worded;
import dev.tidewaiter.wording.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the form of the format check says of one sheet: {@code c.FILE.SHEET.PLACE} for what a place holds, {@code h.FILE.SHEET} for the
 * row of the heading, {@code answer} for a question that was answered. Only what differs from how it was read is a correction.
 */
final class ReadingForm {

    private static final Pattern PLACE = Pattern.compile("[A-Z]{1,3}[0-9]{0,6}");
    private static final Pattern FILE = Pattern.compile("([0-9]{1,4})\\..*", Pattern.DOTALL);
    private static final Pattern FILE_OF_FIELD = Pattern.compile("[ch]\\.([0-9]{1,4})\\..*", Pattern.DOTALL);
    private static final int MOST_ROWS = 60;
    private static final int MOST_TOLD = 40;
    private static final int LAST_COLUMN = 16_383;

    private final Map<String, String> sent;

    ReadingForm(Map<String, String> sent) {
        this.sent = sent;
    }

    /** Something in the form that the page never offered; the message is for whoever sent it. */
    static final class Unknown extends RuntimeException implements Worded {
        private static final long serialVersionUID = 1;

        private final transient Wording notice;

        Unknown(Wording notice) {
            super(notice.english());
            this.notice = notice;
        }

        @Override
        public Wording notice() {
            return notice;
        }
    }

    /** The files that it speaks of. */
    List<Integer> files(int most) {
        return sent.entrySet().stream()
                .map(field -> switch (field.getKey()) {
                    case "answer", "reset", "forget", "same" -> FILE.matcher(field.getValue());
                    default -> FILE_OF_FIELD.matcher(field.getKey());
                })
                .filter(Matcher::matches)
                .map(file -> Integer.valueOf(file.group(1)))
                .filter(number -> number < most)
                .distinct()
                .sorted()
                .toList();
    }

    /** Whether what is known of a sheet's layout is to be forgotten. */
    boolean forgets(int file, int sheet) {
        return sent.getOrDefault("forget", "").equals(file + "." + sheet);
    }

    /** Whether what is known of a sheet's layout holds for its sender, too. */
    boolean saysTheSame(int file, int sheet) {
        return sent.getOrDefault("same", "").equals(file + "." + sheet);
    }

    /** Whether what it says is to be remembered for files laid out alike; what is taken back is taken back here alone. */
    boolean remembers() {
        return sent.containsKey("remember") && !sent.containsKey("reset") && !sent.containsKey("forget");
    }

    /** What was said of a sheet, with what the form says beyond that. */
    Corrections of(int file, int sheet, SheetHead head, Corrections before) {
        var said = before;
        var at = file + "." + sheet;
        if (sent.getOrDefault("reset", "").equals(at) || forgets(file, sheet)) {
            return Corrections.NONE;
        }
        var row = sent.getOrDefault("h." + at, "").strip();
        if (!row.isEmpty() && row(row) != head.mapping().headerRow()) {
            said = said.withHeaderRow(row(row));
        }
        var prefix = "c." + at + ".";
        for (var field : sent.entrySet()) {
            if (field.getKey().startsWith(prefix)) {
                said = with(said, field.getKey().substring(prefix.length()), field.getValue(), head);
            }
        }
        var answer = sent.getOrDefault("answer", "");
        int equals = answer.indexOf('=');
        if (equals > 0 && answer.startsWith(at + ".")) {
            var place = place(answer.substring(at.length() + 1, equals));
            said = answered(said, place, answer.substring(equals + 1));
        }
        return said;
    }

    /** An answer tells what a place holds, how its dates are read, or both. */
    private static Corrections answered(Corrections said, String place, String answer) {
        int slash = answer.lastIndexOf(AskedPlace.DATES);
        var held = slash < 0 ? answer : answer.substring(0, slash);
        var now = slash >= 0 && held.isEmpty() ? said : said.with(place, fields(held));
        if (slash < 0) {
            return now;
        }
        var dates = answer.substring(slash + 1);
        if (!dates.equals("dayFirst") && !dates.equals("monthFirst")) {
            throw noField(answer);
        }
        return now.withDates(place, dates.equals("monthFirst"));
    }

    private static Corrections with(Corrections said, String place, String chosen, SheetHead head) {
        var now = head.mapping().places().stream()
                .filter(read -> read.place().equals(place))
                .map(PlaceRead::field)
                .distinct()
                .toList();
        if (chosen.equals(ColumnView.AS_IT_IS)) {
            return said;
        }
        var fields = fields(chosen);
        return fields.equals(now) ? said : said.with(place(place), fields);
    }

    private static String place(String place) {
        if (!PLACE.matcher(place).matches() || CellRef.columnIndex(place.replaceAll("\\d", "")) > LAST_COLUMN) {
            var told = Shortened.to(MOST_TOLD, place);
            throw new Unknown(Wording.of(
                    "upload.wrong.place",
                    "There is no column \"%s\". Load the page again and choose once more.".formatted(told),
                    told));
        }
        return place;
    }

    private static List<Field> fields(String chosen) {
        var fields = new ArrayList<Field>();
        for (var id : Arrays.stream(chosen.split("\\+", -1))
                .filter(id -> !id.isEmpty())
                .toList()) {
            var field = Field.byId(id);
            if (field == null) {
                throw noField(id);
            }
            fields.add(field);
        }
        return fields;
    }

    private static Unknown noField(String sent) {
        var told = Shortened.to(MOST_TOLD, sent);
        return new Unknown(Wording.of(
                "upload.wrong.field",
                "A column cannot hold \"%s\". Load the page again and choose once more.".formatted(told),
                told));
    }

    private static int row(String text) {
        if (!text.matches("[0-9]{1,3}") || Integer.parseInt(text) > MOST_ROWS) {
            var told = Shortened.to(MOST_TOLD, text);
            throw new Unknown(Wording.of(
                    "upload.wrong.row",
                    "\"%s\" is no row of the heading. Give the number of one of the first %d rows, or 0 where there is no heading."
                            .formatted(told, MOST_ROWS),
                    told,
                    MOST_ROWS));
        }
        return Integer.parseInt(text);
    }
}
