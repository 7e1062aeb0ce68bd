package dev.tidewaiter.cli.screen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.cli.Call;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/**
 * Cases of ownership, each with parties of its own, through the command line: the 17 of the law as we hold it and more of their
 * kind. A case names every rule about owners that has to speak, and how far; all others have to be silent.
 */
class OwnershipCasesTests {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern LINK =
            Pattern.compile("(.+?)>([\\d.?]+)(c?)>([A-Z])(?:@(\\d{4}-\\d\\d-\\d\\d)?\\.\\.(\\d{4}-\\d\\d-\\d\\d)?)?");
    private static final Pattern LISTED =
            Pattern.compile("(.+?)=([A-Z-]+)(?:/([A-Z0-9-]+))?(?:@(\\d{4}-\\d\\d-\\d\\d))?");
    private static final List<String> RULES = List.of("P04", "P05", "P12", "P13", "P15");

    @TempDir
    private Path folder;

    private record Case(Map<String, String> cells) {
        String text(String head) {
            return cells.getOrDefault(head, "");
        }
    }

    @Test
    void eachCaseIsToldByTheRulesThatItsLawNames() throws IOException {
        var cases = cases();
        assertThat(cases.size()).isGreaterThan(37);
        write(cases);

        var call = Call.of(
                "screen",
                folder.resolve("cases.csv").toString(),
                "--ownership",
                folder.resolve("owners.csv").toString(),
                "--lists",
                folder.resolve("list.csv").toString(),
                "--data",
                folder.resolve("data").toString(),
                "--out",
                folder.resolve("out").toString(),
                "--format",
                "jsonl",
                "--quiet");

        assertThat(call.exitCode()).as(call.err()).isZero();
        var told = new TreeMap<String, String>();
        var expected = new TreeMap<String, String>();
        var lines = Files.readAllLines(folder.resolve("out").resolve("cases.findings.jsonl"));
        assertThat(lines).hasSameSizeAs(cases);
        for (int i = 0; i < lines.size(); i++) {
            var worst = new TreeMap<String, String>();
            for (var finding : JSON.readTree(lines.get(i)).get("findings")) {
                worst.putIfAbsent(
                        finding.get("rule").asString(), finding.get("severity").asString());
            }
            worst.keySet().retainAll(RULES);
            var found = new TreeSet<String>();
            worst.forEach((rule, severity) -> found.add(rule + ":" + severity));
            told.put(cases.get(i).text("case"), String.join(" ", found));
            expected.put(cases.get(i).text("case"), cases.get(i).text("expect"));
        }
        assertThat(told).isEqualTo(expected);
    }

    private static List<Case> cases() throws IOException {
        var cases = new ArrayList<Case>();
        try (var in = OwnershipCasesTests.class.getResourceAsStream("ownership-cases.csv");
                var reader = new InputStreamReader(in, StandardCharsets.UTF_8);
                var rows = CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get()
                        .parse(reader)) {
            rows.forEach(row -> cases.add(new Case(new LinkedHashMap<>(row.toMap()))));
        }
        return cases;
    }

    private void write(List<Case> cases) throws IOException {
        var manifest =
                new StringBuilder("Exporter,Exporter country,Consignee,Consignee country,Description,HS,Export date\n");
        var owners = new StringBuilder("owner,owned,share,control,from,to,source\n");
        var list = new StringBuilder(
                "list_id,list_ref,name,aliases,native_names,type,country,identifiers,address,listed_on,programme\n");
        int number = 0;
        for (var one : cases) {
            manifest.append("Plainfield Exports Inc,%s,%s,BR,Garden chairs,940171,%s\n"
                    .formatted(one.text("exporter"), name(one, one.text("subject")), one.text("on")));
            for (var text : one.text("links").split("; ", -1)) {
                var link = LINK.matcher(text);
                assertThat(link.matches()).as(text).isTrue();
                owners.append("%s,%s,%s,%s,%s,%s,register\n"
                        .formatted(
                                name(one, link.group(1)),
                                name(one, link.group(4)),
                                link.group(2),
                                link.group(3).isEmpty() ? "" : "yes",
                                link.group(5) == null ? "" : link.group(5),
                                link.group(6) == null ? "" : link.group(6)));
            }
            for (var text : one.text("listed").split("; ", -1)) {
                var listed = LISTED.matcher(text);
                if (!text.isEmpty()) {
                    assertThat(listed.matches()).as(text).isTrue();
                    list.append("%s,%d,%s,,,Entity,,,,%s,%s\n"
                            .formatted(
                                    listed.group(2),
                                    ++number,
                                    name(one, listed.group(1)),
                                    listed.group(4) == null ? "2020-01-01" : listed.group(4),
                                    listed.group(3) == null ? "" : listed.group(3)));
                }
            }
        }
        Files.writeString(folder.resolve("cases.csv"), manifest);
        Files.writeString(folder.resolve("owners.csv"), owners);
        Files.writeString(folder.resolve("list.csv"), list);
    }

    /** A name that is like no other: invented words by the case and the letter. */
    private static String name(Case one, String letter) {
        if (letter.length() > 1) {
            return letter;
        }
        var random = new Random((one.text("case") + letter).hashCode());
        return word(random) + " " + word(random) + " Works";
    }

    private static String word(Random random) {
        var syllables = new String[] {
            "ba", "dor", "fen", "gil", "hum", "jex", "kov", "lur", "mip", "nash", "pel", "quo", "rit", "sund", "tav",
            "vex", "wim", "yol", "zec", "bri", "dru", "fle", "gra", "klo", "pru", "stu"
        };
        var word = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            word.append(syllables[random.nextInt(syllables.length)]);
        }
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
