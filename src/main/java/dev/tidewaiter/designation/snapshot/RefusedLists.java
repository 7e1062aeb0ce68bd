package dev.tidewaiter.designation.snapshot;

import dev.tidewaiter.designation.codec.TabbedText;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The last refusal of each list, so that whoever screens is told that a newer edition was there and why it is not used. */
final class RefusedLists {

    private RefusedLists() {}

    static Map<String, Refused> read(StoreFolder folder) throws IOException {
        var byList = new LinkedHashMap<String, Refused>();
        for (var line : TabbedText.read(folder.refusedFile()).lines(4)) {
            var at = moment(line.get(1));
            if (at != null) {
                byList.put(line.get(0), new Refused(at, line.get(2), line.get(3), code(line)));
            }
        }
        return byList;
    }

    /** Earlier versions kept the sentence alone. */
    private static @Nullable String code(List<String> line) {
        return line.size() > 4 && !line.get(4).isEmpty() ? line.get(4) : null;
    }

    /** A note that is no longer readable stops nobody. */
    private static @Nullable Instant moment(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException damaged) {
            return null;
        }
    }

    static void write(StoreFolder folder, Map<String, Refused> refused) throws IOException {
        var text = new TabbedText();
        refused.forEach((list, last) -> text.add(
                list, last.at().toString(), last.file(), last.reason(), Objects.requireNonNullElse(last.code(), "")));
        folder.replace(folder.refusedFile(), text.bytes("files that were refused last; written by tidewaiter lists"));
    }
}
