package dev.tidewaiter.bench.quality;

import dev.tidewaiter.names.NameComparison;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Measures how well names are matched and writes {@code docs/reference/matching-quality.md}, so that no figure in it is typed by
 * hand.
 *
 * <p>Arguments: {@code --shared DIR} the folder with {@code matching} and {@code lists}, {@code ../shared} by default;
 * {@code --errors} prints the misjudged pairs and the names not found on the console and writes no page.
 */
public final class MatchingQuality {

    private static final Path PAGE = Path.of("docs", "reference", "matching-quality.md");

    private MatchingQuality() {}

    public static void main(String[] args) throws Exception {
        var given = words(args);
        int at = given.indexOf("--shared");
        var shared = at < 0 ? Path.of("..", "shared") : Path.of(given.get(at + 1));
        if (!Files.isDirectory(shared.resolve("matching"))) {
            throw new IOException(shared + " holds no folder matching; name the folder that does with --shared DIR");
        }
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        var scored = LabelledPair.read(shared.resolve("matching/name-pairs-dev.csv")).stream()
                .map(LabelledPair::scored)
                .toList();
        if (given.contains("--errors")) {
            new MisjudgedPairs(scored, NameComparison.MATCH).print(out);
            return;
        }
        var page = new PairsSection(scored, NameComparison.MATCH).text();
        Files.writeString(PAGE, page);
        out.print(page);
    }

    /** One argument may hold several: a build passes all of them as one. */
    private static List<String> words(String[] args) {
        var words = new ArrayList<String>();
        Arrays.stream(args)
                .filter(arg -> !arg.isBlank())
                .forEach(arg -> words.addAll(List.of(arg.strip().split("\\s+"))));
        return words;
    }
}
