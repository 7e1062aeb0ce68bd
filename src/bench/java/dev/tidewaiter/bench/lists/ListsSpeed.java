package dev.tidewaiter.bench.lists;

import dev.tidewaiter.bench.MeasuredProcess;
import dev.tidewaiter.bench.names.QueryFiles;
import dev.tidewaiter.bench.service.ServiceProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Runs the packaged program as a shell would, and writes {@code lists.md} among the references: {@code mvn -q -Pbench -DskipTests package
 * exec:exec@lists}. With the argument "quick" everything is run once and printed, for whoever looks whether it runs. The official lists
 * lie beside the project; without them invented ones are measured alone.
 */
public final class ListsSpeed {

    private static final Path SHARED = Path.of("..", "shared", "lists");

    /** What is imported in one call: a folder holds files of one day that belong together, or of several lists. */
    private static final List<String> GIVEN = List.of(
            "csl",
            "ofac-sdn-legacy/2023-12-28",
            "ofac-xml",
            "uk",
            "un",
            "eu",
            "eu/journal-consolidated",
            "ca",
            "ch",
            "au",
            "jp",
            "cn",
            "opensanctions",
            "us-other");

    private static final Path FOLDER = Path.of("target", "bench-lists");

    /** Some of the files beside the project are examples that a store refuses: the others come into force. */
    private static final int SOME_REFUSED = 3;

    private static final int TENTH = 6_000;
    private static final int SETS = 100;

    private final String launcher = ServiceProcess.launcher().toString();
    private final int counted;

    private ListsSpeed(int counted) {
        this.counted = counted;
    }

    public static void main(String[] args) throws Exception {
        boolean quick = List.of(args).contains("quick");
        remove(FOLDER);
        Files.createDirectories(FOLDER);
        var rows = new ListsSpeed(quick ? 1 : 5).rows(quick ? 3 : SETS);
        System.out.println(rows);
        if (!quick) {
            ListsPage.write(rows);
        }
    }

    private String rows(int sets) throws Exception {
        var rows = new StringBuilder();
        var given = GIVEN.stream()
                .map(SHARED::resolve)
                .filter(Files::exists)
                .map(Path::toString)
                .toList();
        if (!given.isEmpty()) {
            var runs = imports("all", given, true);
            ListsPage.row(
                    rows,
                    "import of all lists beside the project in one call, %s".formatted(held("all")),
                    MeasuredProcess.seconds(runs) + " s, %,.0f MiB".formatted(MeasuredProcess.most(runs)),
                    "30 s, 512 MiB");
            starts(rows, "all");
        }
        growth(rows);
        queries(rows, sets);
        return rows.toString();
    }

    /** Of some, a few may be refused where others come into force. */
    private List<MeasuredProcess> imports(String name, List<String> given, boolean mayRefuse)
            throws IOException, InterruptedException {
        var runs = new ArrayList<MeasuredProcess>();
        for (int run = 0; run < Math.min(counted, 3); run++) {
            remove(data(name));
            var command = command("lists", "import");
            command.addAll(given);
            command.addAll(List.of("--data", data(name).toString()));
            runs.add(
                    mayRefuse
                            ? MeasuredProcess.saying(": in force", SOME_REFUSED, command)
                            : MeasuredProcess.of(command));
        }
        return runs;
    }

    private void starts(StringBuilder rows, String name) throws IOException, InterruptedException {
        var data = data(name).toString();
        var match = command("match", "Quarndale Rotor Works", "--data", data);
        MeasuredProcess.of(match); // keeps the index of names
        ListsPage.row(
                rows,
                "start on what is stored until it can be searched, within a process of its own",
                StoredStart.seconds(data, counted) + " s",
                "1.5 s");
        ListsPage.row(
                rows,
                "one name against all of them, the whole process",
                MeasuredProcess.seconds(MeasuredProcess.several(counted, match)) + " s",
                "2 s");
        var line = Files.writeString(
                FOLDER.resolve("line.csv"),
                "Consignee,Destination,Description,HS Code\nQuarndale Rotor Works,DE,Cotton T-shirts,610910\n");
        var screen = command(
                "screen",
                line.toString(),
                "--data",
                data,
                "--format",
                "jsonl",
                "--out",
                FOLDER.resolve("out").toString());
        ListsPage.row(
                rows,
                "one line against all of them and all rules, the whole process",
                MeasuredProcess.seconds(MeasuredProcess.several(counted, screen)) + " s",
                "2 s");
    }

    private void growth(StringBuilder rows) throws IOException, InterruptedException {
        var tenth =
                imports("tenth", List.of(InventedEntries.write(FOLDER, TENTH).toString()), false);
        var whole = imports(
                "whole", List.of(InventedEntries.write(FOLDER, 10 * TENTH).toString()), false);
        ListsPage.row(
                rows,
                "import of %,d invented entries, and of ten times as many".formatted(TENTH),
                "%s s, %s s (%,.0f MiB): %.1f ×"
                        .formatted(
                                MeasuredProcess.seconds(tenth),
                                MeasuredProcess.seconds(whole),
                                MeasuredProcess.most(whole),
                                MeasuredProcess.median(whole) / MeasuredProcess.median(tenth)),
                "12 ×");
    }

    private void queries(StringBuilder rows, int sets) throws Exception {
        var files = QueryFiles.into(FOLDER, sets);
        var rapidfuzz = QueryFiles.rapidfuzz();
        double first = ours(rows, files, files.first(), 1);
        double all = ours(rows, files, files.all(), sets);
        if (rapidfuzz == null) {
            ListsPage.row(
                    rows, "the same by rapidfuzz", "not compared: Python or rapidfuzz is not installed", "3 ×, 10 ×");
            return;
        }
        double their = rapidfuzz.starting() + rapidfuzz.first();
        double theirs = rapidfuzz.starting() + sets * rapidfuzz.aSet();
        ListsPage.row(
                rows,
                "the same by " + rapidfuzz.version() + ", the whole process; the last set's pace goes on",
                "%.2f s, %.1f s".formatted(their, theirs),
                "");
        ListsPage.row(
                rows, "ours over it for the first %,d".formatted(QueryFiles.OF_A_SET), times(their / first), "3 ×");
        ListsPage.row(rows, "ours over it for %,d".formatted(sets * QueryFiles.OF_A_SET), times(theirs / all), "10 ×");
    }

    private double ours(StringBuilder rows, QueryFiles files, Path queries, int sets)
            throws IOException, InterruptedException {
        var command = command(
                "match",
                "--queries",
                queries.toString(),
                "--names",
                files.names().toString());
        command.addAll(List.of("--out", FOLDER.resolve("answers.tsv").toString(), "--threads", "1"));
        var runs = MeasuredProcess.several(counted, command);
        ListsPage.row(
                rows,
                "%,d queries of %s on one thread, the whole process"
                        .formatted(sets * QueryFiles.OF_A_SET, files.origin()),
                MeasuredProcess.seconds(runs) + " s",
                "");
        return MeasuredProcess.median(runs);
    }

    private static String times(double ratio) {
        return "%.1f ×".formatted(ratio);
    }

    private List<String> command(String... words) {
        var command = new ArrayList<>(List.of(launcher));
        command.addAll(List.of(words));
        return command;
    }

    private static Path data(String name) {
        return FOLDER.resolve("data-" + name);
    }

    private static String held(String name) throws IOException, InterruptedException {
        return "%,d entries".formatted(StoredStart.entries(data(name).toString()));
    }

    private static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> inside = Files.walk(folder)) {
            for (var path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
