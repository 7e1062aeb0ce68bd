package dev.tidewaiter.spreadsheet.opc;

import dev.tidewaiter.spreadsheet.UnreadableFile;
import dev.tidewaiter.wording.Wording;
import org.jspecify.annotations.Nullable;

/** What is wrong with a file and what to do about it, as found where the file's name is not known. */
public final class Refusal extends Exception {

    private static final long serialVersionUID = 1;

    private final @Nullable String key;

    private Refusal(@Nullable String key, String sentences) {
        super(sentences, null, false, false);
        this.key = key;
    }

    /** A refusal that goes on after the file's name and a colon. */
    public static Refusal of(String what, String toDo) {
        return new Refusal(null, what + " " + toDo);
    }

    /** One of those that happen to everybody: pages say it in their reader's language, by a message of this key. */
    public static Refusal of(String key, String what, String toDo) {
        return new Refusal(key, what + " " + toDo);
    }

    /** The refusal as it is shown: the file first. */
    public UnreadableFile about(String file) {
        return new UnreadableFile(notice(file + ": " + getMessage(), file), this);
    }

    public UnreadableFile about(String file, String sheet) {
        return new UnreadableFile(
                notice("%s, sheet \"%s\": %s".formatted(file, sheet, getMessage()), file + ", " + sheet), this);
    }

    /** The refusal of a sheet whose first rows could be read; 0 when none could. */
    public UnreadableFile about(String file, String sheet, int lastRow) {
        return lastRow == 0
                ? about(file, sheet)
                : new UnreadableFile(
                        noticeAfter(
                                "%s, sheet \"%s\", after row %d: %s".formatted(file, sheet, lastRow, getMessage()),
                                file,
                                sheet,
                                lastRow),
                        this);
    }

    private Wording noticeAfter(String english, String file, String sheet, int lastRow) {
        return key == null
                ? Wording.inEnglish(english)
                : Wording.of(key + ".after", english, file, sheet, String.valueOf(lastRow));
    }

    private Wording notice(String english, String place) {
        return key == null ? Wording.inEnglish(english) : Wording.of(key, english, place);
    }
}
