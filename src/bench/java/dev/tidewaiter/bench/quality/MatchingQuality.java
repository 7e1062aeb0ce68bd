package dev.tidewaiter.bench.quality;

import dev.tidewaiter.designation.lists.UnreadableList;
import dev.tidewaiter.names.NameComparison;
import dev.tidewaiter.rulebook.InvalidRulebook;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Measures how well names are matched and writes {@code docs/reference/matching-quality.md}, so that no figure in it is typed by
 * hand.
 *
 * <p>Arguments: {@code --shared DIR} the folder with {@code matching} and {@code lists}, {@code ../shared} by default;
 * {@code --errors [pairs|ranks|people|strangers]} prints what was judged wrongly, name by name, to the console and writes no page.
 */
public final class MatchingQuality {

    private static final Path PAGE = Path.of("docs", "reference", "matching-quality.md");

    private static final String HEAD = """
            # Quality of the matching of names

            Written by `mvn -q -Pbench -DskipTests package exec:exec@quality`; do not edit. Everything drawn by chance is drawn from fixed seeds, so
            the same program gives the same page. The pairs are half of nomenklatura's name benchmark and the people come from yente's candidate
            benchmark (OpenSanctions, MIT licence). No name of them stands here.
            """;

    private static final double THRESHOLD = NameComparison.MATCH;

    private final Path matching;
    private final Path published;

    private MatchingQuality(Path shared) {
        matching = shared.resolve("matching");
        published = shared.resolve("lists");
    }

    public static void main(String[] args) throws Exception {
        Locale.setDefault(Locale.ROOT);
        var given = words(args);
        int at = given.indexOf("--shared");
        var shared = at < 0 ? Path.of("..", "shared") : Path.of(given.get(at + 1));
        if (!Files.isDirectory(shared.resolve("matching"))) {
            throw new IOException(shared + " holds no folder matching; name the folder that does with --shared DIR");
        }
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        var measured = new MatchingQuality(shared);
        int errors = given.indexOf("--errors");
        if (errors >= 0) {
            measured.printErrors(errors + 1 < given.size() ? given.get(errors + 1) : "all", out);
            return;
        }
        var page = measured.page();
        Files.writeString(PAGE, page);
        out.print(page);
    }

    private void printErrors(String wanted, PrintStream out) throws IOException, UnreadableList, InvalidRulebook {
        boolean all = wanted.equals("all") || wanted.startsWith("--");
        if (all || wanted.equals("pairs")) {
            new MisjudgedPairs(pairs(), THRESHOLD).print(out);
        }
        if (all || wanted.equals("ranks")) {
            ranked().print(out);
        }
        if (all || wanted.equals("people")) {
            new PeopleSection(unitedNations(), people(), THRESHOLD).print(out);
        }
        if (all || wanted.equals("strangers")) {
            new StrangersSection(lists(unitedNations()), strangers(), THRESHOLD).print(out);
        }
    }

    private String page() throws IOException, UnreadableList, InvalidRulebook {
        var pairs = pairs();
        var unitedNations = unitedNations();
        var lists = lists(unitedNations);
        return String.join(
                "\n",
                HEAD,
                new PairsSection(pairs, THRESHOLD).text(),
                new PeopleSection(unitedNations, people(), THRESHOLD).text(),
                new StrangersSection(lists, strangers(), THRESHOLD).text(),
                new ThresholdsSection(pairs, unitedNations, people(), lists, strangers()).text(),
                ranked().text());
    }

    private List<LabelledPair.Scored> pairs() throws IOException {
        return LabelledPair.read(matching.resolve("name-pairs-dev.csv")).stream()
                .map(LabelledPair::scored)
                .toList();
    }

    private RankedResults ranked() throws IOException {
        return RankedResults.read(matching.resolve("ofac-search-scores.csv"));
    }

    private ListedParties unitedNations() throws IOException {
        return UnitedNationsList.read(published.resolve("un/consolidated-2025-04-19.xml.gz"));
    }

    private Map<String, ListedParties> lists(ListedParties unitedNations)
            throws IOException, UnreadableList, InvalidRulebook {
        var lists = new LinkedHashMap<String, ListedParties>();
        lists.put("United Nations, 2025-04-19", unitedNations);
        lists.put("OFAC SDN, 2023-12-28", ListedParties.ofSnapshots(published.resolve("ofac-sdn-legacy/2023-12-28")));
        return lists;
    }

    private List<String> people() throws IOException {
        return fullNames(matching.resolve("people-positives-un-dev.csv"));
    }

    private List<String> strangers() throws IOException {
        return fullNames(matching.resolve("people-negatives-dev.csv.gz"));
    }

    private static List<String> fullNames(Path file) throws IOException {
        return Tables.read(file).stream().map(row -> row.get("full_name")).toList();
    }

    /** A build passes all arguments as one, or none as an empty one. */
    private static List<String> words(String[] args) {
        return args.length == 1
                ? Stream.of(args[0].split("\\s+"))
                        .filter(word -> !word.isEmpty())
                        .toList()
                : List.of(args);
    }
}
