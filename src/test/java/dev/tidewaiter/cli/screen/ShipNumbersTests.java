package dev.tidewaiter.cli.screen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.cli.Call;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** The number of a ship decides: an equal one stops, none holds, and another one leaves a look at an equal name. */
class ShipNumbersTests {

    @TempDir
    private Path folder;

    @Test
    void numberDecidesWhereManyShipsShareAName() throws IOException {
        var list = Files.writeString(folder.resolve("list.csv"), """
                list_id,list_ref,name,aliases,native_names,type,country,identifiers,address,listed_on,programme
                OFAC-SDN,7,KESTREL TIDE,,,Vessel,,IMO 9074729,,2020-01-01,
                """);
        var manifest = Files.writeString(folder.resolve("may.csv"), """
                Consignee,Vessel,Vessel IMO,Description,HS,Export date,Destination
                Harbour Tools Ltd,Kestrel Tide,9176187,Garden chairs,940171,2025-03-03,GB
                Harbour Tools Ltd,Northern Lark,9074729,Garden chairs,940171,2025-03-03,GB
                Harbour Tools Ltd,Kestrel Tide,,Garden chairs,940171,2025-03-03,GB
                Harbour Tools Ltd,Northern Lark,9176187,Garden chairs,940171,2025-03-03,GB
                """);

        var out = folder.resolve("out");
        var call = Call.of(
                "screen",
                manifest.toString(),
                "--lists",
                list.toString(),
                "--out",
                out.toString(),
                "--format",
                "jsonl",
                "--quiet");

        assertThat(call.exitCode()).as(call.err()).isZero();
        var verdicts = new ArrayList<String>();
        for (var line : Files.readAllLines(out.resolve("may.findings.jsonl"))) {
            verdicts.add(new JsonMapper().readTree(line).get("verdict").asString());
        }
        assertThat(verdicts).containsExactly("REVIEW", "BLOCK", "HOLD", "CLEAR");
    }
}
