package dev.tidewaiter.designation.snapshot;

import dev.tidewaiter.letters.Characters;
import dev.tidewaiter.wordlist.WordKinds;
import dev.tidewaiter.wordlist.WordLists;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** Tells what came in place of a list, as servers and proxies send it with a good conscience: nothing, a web page, an error as text. */
final class RefusedDownload {

    private static final int BEGINNING = 4096;
    private static final int SHORT_TEXT = 400;
    private static final int QUOTED = 80;
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern TITLE = Pattern.compile("<title[^>]*>\\s*([^<]{1,80})", Pattern.CASE_INSENSITIVE);
    private static final Pattern PAGE = Pattern.compile(
            "^\\s*(?:<!--.*?-->\\s*)*<(?:!doctype html|html|head|body|script)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern ERROR = error();

    private RefusedDownload() {}

    /** What is wrong with a file; null where nothing shows at its beginning. */
    static @Nullable String reason(Path file) throws IOException {
        var name = file.getFileName();
        if (Files.size(file) == 0) {
            return "%s is empty: it has no bytes. Download it again.".formatted(name);
        }
        var beginning = beginning(file);
        if (beginning.isBlank()) {
            return "%s is empty: it holds nothing but blanks. Download it again.".formatted(name);
        }
        if (PAGE.matcher(beginning).find()) {
            var title = TITLE.matcher(beginning);
            return "%s is a web page%s and no list. Look at the address in a browser, and download the list again."
                    .formatted(name, title.find() ? " (\"" + title.group(1).strip() + "\")" : "");
        }
        var text = beginning.strip();
        if (text.length() < SHORT_TEXT
                && text.lines().count() <= 5
                && ERROR.matcher(text).find()) {
            return "%s is a refusal of the server (\"%s\") and no list. Download it again, from another network if need be."
                    .formatted(name, Characters.shortened(BLANKS.matcher(text).replaceAll(" "), QUOTED));
        }
        return null;
    }

    private static Pattern error() {
        var words = WordKinds.of(WordLists.beside(RefusedDownload.class).list("refusals.tsv"), "text", "status");
        return Pattern.compile("(?i)\\b(?:" + words.anyOf("text") + "|" + words.anyOf("status") + "[0-9])\\b");
    }

    private static String beginning(Path file) throws IOException {
        boolean packed = file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".gz");
        try (InputStream raw = Files.newInputStream(file);
                InputStream in = packed ? new GZIPInputStream(raw) : raw) {
            return new String(in.readNBytes(BEGINNING), StandardCharsets.UTF_8).replace("\ufeff", "");
        } catch (IOException damaged) {
            if (packed) {
                return "damaged"; // whoever reads it to its end says so
            }
            throw damaged;
        }
    }
}
