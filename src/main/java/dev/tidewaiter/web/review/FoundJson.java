package dev.tidewaiter.web.review;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the store keeps of a finding and its line, as it was written. */
final class FoundJson {

    private FoundJson() {}

    /** A rule's answer. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Said(
            String rule,
            String severity,
            String title,
            String explanation,
            String nextStep,
            List<String> citations,
            List<CellSaid> evidence,
            @Nullable MatchSaid match,
            @Nullable GoodsSaid goods) {}

    /** A rule without an answer. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Open(String rule, String title, List<String> missing, List<String> cells) {}

    /** A value that speaks for a finding. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record CellSaid(
            String field,
            String value,
            @Nullable String sheet,
            @Nullable String cell,
            @Nullable String place) {}

    /** A party held against an entry. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record MatchSaid(
            String list,
            String entry,
            String name,
            String programme,
            @Nullable String published,
            String kind,
            double score,
            List<PartSaid> parts,
            List<String> agrees,
            List<String> differs,
            List<String> unknown,
            @Nullable List<SourceSaid> sources) {}

    /** A part of a name beside the listed one. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record PartSaid(String query, String listed, String kind, double effect) {}

    /** An entry that tells the party. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record SourceSaid(
            String list,
            String entry,
            String name,
            String programme,
            @Nullable String published,
            double score) {}

    /** The table row that names the goods. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record GoodsSaid(String regime, String code, String table, int row) {}

    /** A line. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record LineSaid(
            @Nullable String sheet,
            int row,
            @Nullable String shipment,
            String verdict,
            @Nullable List<NearSaid> nearMisses) {}

    /** What almost was found. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record NearSaid(String rule, String candidate, String failed) {}
}
