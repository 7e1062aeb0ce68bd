package dev.tidewaiter.designation.snapshot;

import dev.tidewaiter.designation.codec.TabbedText;
import dev.tidewaiter.designation.party.EntryKey;
import dev.tidewaiter.designation.party.PartyIds;
import dev.tidewaiter.hash.Sha256;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The ids of parties as a file: a line an entry, and at its end a hash of all, because one that breaks off would look like a smaller one.
 *
 * @param state which editions were in force when the ids were worked out
 * @param ids   the ids
 */
record PartiesFile(String state, PartyIds ids) {

    private static final String COMMENT =
            "the party of each entry that was ever in force, since when; written by tidewaiter lists";

    private static final String END = "end\t";

    byte[] bytes() {
        var text = new TabbedText();
        text.add("state", state);
        if (!ids.notice().isEmpty()) {
            text.add("notice", ids.notice());
        }
        ids.former().forEach((old, now) -> text.add("former", old, now));
        ids.origins().forEach((part, origin) -> text.add("from", part, origin));
        ids.known()
                .forEach((entry, known) -> text.add(
                        "entry",
                        entry.list(),
                        entry.number(),
                        known.id(),
                        known.since().toString()));
        var lines = new String(text.bytes(COMMENT), StandardCharsets.UTF_8);
        return (lines + END + Sha256.of(lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /**
     * What is kept.
     *
     * @return null when the file is damaged, or of a form that this program does not write
     */
    static @Nullable PartiesFile read(Path file) throws IOException {
        return of(Files.readAllBytes(file));
    }

    /** The same of what a file holds. */
    static @Nullable PartiesFile of(byte[] content) {
        try {
            var whole = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            int end = whole.lastIndexOf(END);
            if (end < 0 || !whole.substring(end).equals(END + Sha256.of(whole.substring(0, end)) + "\n")) {
                return null;
            }
            var read = read(TabbedText.of(whole.substring(0, end)));
            return read.ids.isSound() ? read : null;
        } catch (CharacterCodingException | DateTimeException noText) {
            return null;
        }
    }

    private static PartiesFile read(TabbedText text) {
        Map<EntryKey, PartyIds.Known> known = new LinkedHashMap<>();
        Map<String, String> former = new LinkedHashMap<>();
        Map<String, String> origins = new LinkedHashMap<>();
        for (var line : text.lines(1)) {
            switch (line.get(0) + " " + line.size()) {
                case "state 2", "notice 2" -> {}
                case "former 3" -> former.put(line.get(1), line.get(2));
                case "from 3" -> origins.put(line.get(1), line.get(2));
                case "entry 5" -> {
                    var entry = new EntryKey(line.get(1), line.get(2));
                    known.put(entry, new PartyIds.Known(entry, line.get(3), Instant.parse(line.get(4))));
                }
                default -> throw new DateTimeException(line.get(0));
            }
        }
        return new PartiesFile(text.one("state"), new PartyIds(known, former, origins, text.one("notice")));
    }
}
