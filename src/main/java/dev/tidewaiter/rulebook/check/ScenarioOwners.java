package dev.tidewaiter.rulebook.check;

import dev.tidewaiter.designation.ownership.OwnershipFile;
import dev.tidewaiter.designation.ownership.OwnershipLink;
import dev.tidewaiter.rulebook.model.Problem;
import dev.tidewaiter.rulebook.source.DataTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The file of owners that a row of a scenario file describes in its column {@code owners}: links such as {@code Kestrel Ltd > 50 >
 * Heron Ltd}, with {@code ?} for a share that is not known and {@code control} behind the share, parted by bars.
 */
final class ScenarioOwners {

    static final String COLUMN = "owners";

    private static final Pattern LINK = Pattern.compile("(.+?) > (\\?|\\d+(?:\\.\\d+)?)( control)? > (.+)");

    private ScenarioOwners() {}

    /** The file; null when the row describes none. */
    static @Nullable OwnershipFile of(DataTable.Row row, List<Problem> problems) {
        if (row.text(COLUMN).isEmpty()) {
            return null;
        }
        var links = new ArrayList<OwnershipLink>();
        for (var text : row.text(COLUMN).split("\\|", -1)) {
            var link = LINK.matcher(text.strip());
            if (!link.matches()) {
                problems.add(row.problem(
                        COLUMN, "\"" + text.strip() + "\" is no link; write it as: Kestrel Ltd > 50 > Heron Ltd"));
                continue;
            }
            links.add(new OwnershipLink(
                    link.group(1).strip(),
                    link.group(4).strip(),
                    link.group(2).equals("?") ? null : new BigDecimal(link.group(2)),
                    link.group(3) != null,
                    null,
                    null,
                    "",
                    "owners of the scenario"));
        }
        return new OwnershipFile("owners", "", links, List.of());
    }
}
