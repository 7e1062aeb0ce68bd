package dev.tidewaiter.casework.run;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.tidewaiter.screening.Basis;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a run's answers rest on, by hashes; those named {@code snapshot} are kept in the database.
 *
 * @param fingerprint   the hash of all of it
 * @param program       name and version
 * @param programSha256 the hash of the program
 * @param startedOn     the day of the run
 * @param asOf          which day decides what law applies
 * @param rules         the rulebook
 * @param lists         the lists
 * @param owners        the file of owners; null when none was given
 */
public record KeptBasis(
        String fingerprint,
        String program,
        String programSha256,
        LocalDate startedOn,
        String asOf,
        Rules rules,
        List<ListHeld> lists,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable OwnersHeld owners) {

    private static final JsonMapper JSON = new JsonMapper();

    /**
     * The rulebook.
     *
     * @param version  its version
     * @param sha256   the hash of its files, word lists included
     * @param snapshot the hash of the kept copy
     * @param texts    the hash of what its rules say of themselves
     */
    public record Rules(String version, String sha256, String snapshot, String texts) {}

    /**
     * A list.
     *
     * @param id        its id
     * @param title     its name
     * @param published when it was published; null when unknown
     * @param entries   how many entries it had
     * @param sha256    the hash of the files it was read from
     * @param whole     whether it was whole
     * @param snapshot  the hash of the kept copy
     * @param missing   what belongs to it and was not given, such as its addresses; null when nothing was missing
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ListHeld(
            String id,
            String title,
            @Nullable LocalDate published,
            int entries,
            String sha256,
            boolean whole,
            String snapshot,
            @Nullable List<String> missing) {

        static ListHeld of(Basis.ListUsed list, String snapshot) {
            return new ListHeld(
                    list.id(),
                    list.title(),
                    list.published(),
                    list.entries(),
                    list.sha256(),
                    list.whole(),
                    snapshot,
                    list.missing().isEmpty() ? null : list.missing());
        }
    }

    /**
     * The file of owners.
     *
     * @param file     its name
     * @param sha256   the hash of its bytes
     * @param snapshot the hash of the kept copy
     */
    public record OwnersHeld(String file, String sha256, String snapshot) {}

    /** As it is kept. */
    public String json() {
        return JSON.writeValueAsString(this);
    }

    /** Reads what {@link #json} writes. */
    public static KeptBasis parse(String json) {
        return JSON.readValue(json, KeptBasis.class);
    }
}
