package dev.tidewaiter.cli.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.cli.Call;
import dev.tidewaiter.cli.call.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchQueriesTests {

    private static final String NAMES = "P1\tZHUKOVETSKY, Platon\tperson\nP1\tPlaton Zhukovetskiy\tperson\n"
            + "O 1\tKUPOLINVEST OOO\torganisation\r\n\nV1\tVolga Spirit\tVESSEL";

    @TempDir
    Path folder;

    private Path queries = Path.of("q.txt");
    private Path names = Path.of("n.tsv");
    private Path out = Path.of("out.tsv");

    @BeforeEach
    void writeTheNames() throws IOException {
        queries = folder.resolve("q.txt");
        names = folder.resolve("n.tsv");
        out = folder.resolve("out.tsv");
        Files.writeString(names, NAMES);
    }

    @Test
    void anIdHasOneRowAQueryWithItsBestName() throws IOException {
        var call = search("\ufeffPlaton Zhukovetskiy\r\n\nRomashka\nKupol\tinvest\nLLC\nvolga spirit");
        assertThat(call.exitCode()).as(call.err()).isZero();
        assertThat(Files.readAllLines(out))
                .containsExactly(
                        "query\trank\tscore\tid\tname",
                        "Platon Zhukovetskiy\t1\t1.0000\tP1\tPlaton Zhukovetskiy",
                        "Kupol invest\t1\t0.9858\tO 1\tKUPOLINVEST OOO",
                        "volga spirit\t1\t1.0000\tV1\tVolga Spirit");
        assertThat(call.err()).matches("6 queries, 3 with a hit, \\d+\\.\\d{3} s, \\d+ queries/s\\R");
        assertThat(call.out()).isEmpty();
    }

    @Test
    void theOrderOfTheQueriesIsKeptByAnyNumberOfThreads() throws IOException {
        var text = new ArrayList<String>();
        IntStream.range(0, 5_000).forEach(i -> text.add(i % 3 == 0 ? "Nobody " + i : "Platon Zhukovetskiy " + i % 7));
        var one = search(String.join("\n", text), "--threads", "1");
        var first = Files.readString(out);
        assertThat(one.err()).startsWith("5000 queries, ");
        search(String.join("\n", text), "--threads", "4");
        assertThat(out).content().isEqualTo(first).contains("Platon Zhukovetskiy 3\t1\t");
    }

    @Test
    void noMoreThanTheTopIsGiven() throws IOException {
        Files.writeString(names, "1\tVolga Spirit\tvessel\n2\tVolga Spirit\tvessel\n3\tVolga Spirit\tvessel\n");
        search("Volga Spirit", "--top", "2");
        assertThat(Files.readAllLines(out)).hasSize(3);
    }

    @Test
    void withListsTheIdsAreListAndEntry() throws IOException {
        var list = folder.resolve("list.csv");
        Files.writeString(list, """
                list_id,list_ref,name,aliases,native_names,type,country,identifiers,address
                TEST,7,KUPOLINVEST OOO,,,Entity,RU,,
                """);
        Files.writeString(queries, "Kupolinvest\nXiamen Limbach Aircraft Engine Co., Ltd.\n");
        var call =
                Call.of("match", "--queries", queries.toString(), "--lists", list.toString(), "--out", out.toString());
        assertThat(call.exitCode()).as(call.err()).isZero();
        assertThat(Files.readAllLines(out))
                .contains("query\trank\tscore\tid\tname", "Kupolinvest\t1\t1.0000\tTEST:7\tKUPOLINVEST OOO")
                .as("the rulebook's own parties stay in force")
                .anyMatch(row -> row.contains("\tOFAC-SDN:51298\t"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A~B|line 2: a line needs three values",
                "A~B~person~x|line 2: a line needs three values",
                "~B~person|line 2: the id is empty",
                "A~ ~person|line 2: the name is empty",
                "A~B~company|line 2: \"company\" is no kind of name"
            })
    void aMalformedLineIsToldAndNothingIsRun(String line, String told) throws IOException {
        Files.writeString(names, "P1\tPlaton\tperson\n" + line.replace('~', '\t') + "\n");
        var call = search("Platon");
        assertThat(call.exitCode()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(call.err()).contains("n.tsv, " + told);
        assertThat(folder).isDirectoryNotContaining("glob:**out*");
    }

    @Test
    void namesAndListsDoNotGoTogether() throws IOException {
        var call = search("Platon", "--lists", folder.toString());
        assertThat(call.exitCode()).isEqualTo(ExitCode.WRONG_CALL);
        assertThat(call.err()).contains("--names and --lists");
    }

    @Test
    void aFileOfNoQueriesGivesTheHeaderAlone() throws IOException {
        var call = search("");
        assertThat(call.err()).startsWith("0 queries, 0 with a hit, 0.000 s, 0 queries/s");
        assertThat(out).content().isEqualTo("query\trank\tscore\tid\tname\n");
    }

    private Call search(String text, String... more) throws IOException {
        Files.writeString(queries, text);
        var args = new ArrayList<>(List.of(
                "match", "--queries", queries.toString(), "--names", names.toString(), "--out", out.toString()));
        args.addAll(List.of(more));
        return Call.of(args.toArray(String[]::new));
    }
}
