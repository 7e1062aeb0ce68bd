package dev.tidewaiter.cli.lists;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.cli.Call;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Calls of {@code lists} over one data folder.
 *
 * @param data the folder
 */
record ListCalls(Path data) {

    Call lists(String... arguments) {
        var all = new ArrayList<>(List.of("lists"));
        all.addAll(List.of(arguments));
        all.addAll(List.of("--data", data.toString()));
        return Call.of(all.toArray(String[]::new));
    }

    /** @param addresses the file that says where each list is published */
    Call refresh(Path addresses, String... arguments) {
        var all = new ArrayList<>(List.of("refresh", "--addresses", addresses.toString()));
        all.addAll(List.of(arguments));
        return lists(all.toArray(String[]::new));
    }

    /** What {@code lists status} says of each list. */
    JsonNode status() {
        var call = lists("status", "--json");
        assertThat(call.exitCode()).as(call.err()).isZero();
        return new JsonMapper().readTree(call.out());
    }

    /** Holds the first list to the day and the size of its edition. */
    void inForce(String day, int entries) {
        assertThat(status().get(0).get("published").asString()).isEqualTo(day);
        assertThat(status().get(0).get("entries").asInt()).isEqualTo(entries);
    }
}
