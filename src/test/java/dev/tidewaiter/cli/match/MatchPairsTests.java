package dev.tidewaiter.cli.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.cli.Call;
import dev.tidewaiter.cli.call.ExitCode;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchPairsTests {

    @TempDir
    Path folder;

    private Path in = Path.of("in.csv");
    private Path out = Path.of("out.csv");

    @BeforeEach
    void choosePlaces() {
        in = folder.resolve("in.csv");
        out = folder.resolve("out.csv");
    }

    @Test
    void twoColumnsAreAddedAndTheOthersStay() throws IOException {
        var call = pairs("""
                id,schema,name1,name2,note
                1,Person,Platon Zhukovetsky,"ZHUKOVETSKY, Platon","a ""quoted"", long
                note"
                2,,Kupolinvest OOO,Romashka GmbH,
                3,Vessel,Volga 12,Volga 12,x
                """);
        assertThat(call.exitCode()).as(call.err()).isZero();
        assertThat(out).content().isEqualTo("""
                        id,schema,name1,name2,note,score,match
                        1,Person,Platon Zhukovetsky,"ZHUKOVETSKY, Platon","a ""quoted"", long
                        note",1.0000,true
                        2,,Kupolinvest OOO,Romashka GmbH,,0.3158,false
                        3,Vessel,Volga 12,Volga 12,x,1.0000,true
                        """);
    }

    @Test
    void aScoreHasFourDecimalsAndIsNeverRoundedUp() {
        assertThat(MatchPairs.score(1 - 1e-12)).isEqualTo("1.0000");
        assertThat(MatchPairs.score(0.69996)).isEqualTo("0.6999");
        assertThat(MatchPairs.score(0.7)).isEqualTo("0.7000");
        assertThat(MatchPairs.score(0.00012)).isEqualTo("0.0001");
        assertThat(MatchPairs.score(0)).isEqualTo("0.0000");
    }

    @Test
    void anEmptyNameIsLikeNobodyAndStays() throws IOException {
        pairs("name1,name2,schema\n,,Person\n  ,Platon,Person\nPlaton,,\n");
        assertThat(Files.readAllLines(out))
                .containsExactly(
                        "name1,name2,schema,score,match",
                        "\"\",,Person,0.0000,false",
                        "\"  \",Platon,Person,0.0000,false",
                        "Platon,,,0.0000,false");
    }

    @Test
    void aByteOrderMarkAndWindowsLineEndsAreTaken() throws IOException {
        pairs("\ufeffname1,name2,schema\r\nВектор,Vektor,Organization\r\n");
        assertThat(out)
                .content()
                .startsWith("name1,")
                .contains("Vektor,Organization,")
                .endsWith(",true\r\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "#name1;name2;schema\\nA;B;Person#|#line 1: there is no column name1 or name2 or schema#",
                "#name1,name2\\nA,B#|#line 1: there is no column schema#",
                "#name1,name1,name2,schema\\n#|#line 1: the column name1 is there twice#",
                "#name1,name2,schema,score\\n#|#line 1: there is a column score already#",
                "#name1,name2,schema\\nA,B,Person\\n\\nA,B\\nA,B,Person#|#line 4: this row has 2 values and the header 3#",
                "#name1,name2,schema\\nA,B,Person\\nA,B, Inc.,Person#|#line 3: this row has 4 values#",
                "#name1,name2,schema\\nA,B,Person\\n\"A,B,Person\\n\\n#|#line 3: a quoted value in this row does not end#",
                "#name1,name2,schema\\nA,B,Person\\n\"A\"x,B,Person\\n#|#line 3: a quoted value in this row#",
                "##|#line 1: the file is empty#"
            })
    void aTableThatCannotBeTakenIsToldWithItsLine(String text, String told) throws IOException {
        var call = pairs(text.replace("\\n", "\n"));
        assertThat(call.exitCode()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(call.err()).contains("in.csv, " + told).endsWith("nothing was compared.\n");
        assertThat(folder).isDirectoryContaining("glob:**in.csv").isDirectoryNotContaining("glob:**out*");
    }

    @Test
    void anotherEncodingIsToldWithItsLine() throws IOException {
        Files.writeString(in, "name1,name2,schema\nПлатон,Platon,Person\n", Charset.forName("windows-1251"));
        var call = Call.of("match", "--pairs", in.toString(), "--out", out.toString());
        assertThat(call.exitCode()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(call.err()).contains("in.csv, line 2: this is not UTF-8");
    }

    @Test
    void theFileThatIsReadIsNeverWrittenOver() throws IOException {
        Files.writeString(in, "name1,name2,schema\n", StandardCharsets.UTF_8);
        var call = Call.of(
                "match",
                "--pairs",
                in.toString(),
                "--out",
                folder.resolve(".").resolve("in.csv").toString());
        assertThat(call.exitCode()).isEqualTo(ExitCode.WRONG_CALL);
        assertThat(call.err()).contains("would write over");
        assertThat(in).content().isEqualTo("name1,name2,schema\n");
    }

    @Test
    void aPlaceThatCannotBeWrittenToIsTold() throws IOException {
        Files.writeString(in, "name1,name2,schema\n");
        assertThat(Call.of("match", "--pairs", in.toString(), "--out", folder.toString())
                        .err())
                .contains("is a folder");
        assertThat(Call.of("match", "--pairs", in.toString(), "--out", folder + "/none/out.csv")
                        .err())
                .contains("There is no folder");
        assertThat(Call.of("match", "--pairs", folder + "/none.csv", "--out", out.toString())
                        .err())
                .contains("There is no ");
    }

    private Call pairs(String text) throws IOException {
        Files.writeString(in, text);
        return Call.of("match", "--pairs", in.toString(), "--out", out.toString());
    }
}
