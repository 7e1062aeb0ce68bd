package dev.tidewaiter.web.page;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line as its page shows it, read from the JSON that the store keeps. */
@JsonIgnoreProperties(ignoreUnknown = true)
record LineView(
        String file,
        @Nullable String sheet,
        int row,
        @Nullable String shipment,
        String verdict,
        List<ShownFinding> findings,
        List<OpenView> notChecked) {

    @JsonIgnoreProperties(ignoreUnknown = true)
    record ShownFinding(
            String rule,
            String severity,
            String title,
            String explanation,
            String nextStep,
            List<String> citations,
            List<CellView> evidence) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record CellView(
            String field,
            String value,
            @Nullable String sheet,
            @Nullable String cell,
            @Nullable String place) {

        /** Where the value stands: a cell, or words for another place. */
        public String where() {
            return cell != null ? cell : place != null ? place : "";
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record OpenView(String rule, String title, List<String> missing, List<String> cells) {}
}
