package dev.tidewaiter.rulebook.signal;

import dev.tidewaiter.rulebook.facts.RedFlag;
import dev.tidewaiter.rulebook.model.Problem;
import dev.tidewaiter.rulebook.source.ConstantNames;
import dev.tidewaiter.rulebook.source.DataTable;
import dev.tidewaiter.shipment.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Which ways of doing business are signs of diversion, from the table {@code diversion-signs}. Immutable. */
public final class DiversionSigns {

    /** The table that it reads. */
    public static final Set<String> TABLES = Set.of("diversion-signs");

    /**
     * A row.
     *
     * @param kind   what it is called
     * @param of     whose sign it is; empty where it is the line's
     * @param shows  what must be seen
     * @param unless what may not be seen beside it
     * @param says   it in words, with {@code {role}}, {@code {word}} and {@code {country}} to be filled in
     */
    public record Sign(RedFlag.Kind kind, Set<Role> of, List<PartySign> shows, List<PartySign> unless, String says) {

        /** Whether it is a sign of somebody of whom this is seen. */
        public boolean isOf(Role role, Predicate<PartySign> seen) {
            return of.contains(role) && holds(seen);
        }

        /** Whether all that it asks for is seen, and nothing that excuses it. */
        public boolean holds(Predicate<PartySign> seen) {
            for (var one : shows) {
                if (!seen.test(one)) {
                    return false;
                }
            }
            for (var one : unless) {
                if (seen.test(one)) {
                    return false;
                }
            }
            return true;
        }
    }

    private final List<Sign> signs = new ArrayList<>();

    public DiversionSigns(List<DataTable.Row> rows, List<Problem> problems) {
        for (var row : rows) {
            if (row.text("citation").isEmpty()) {
                problems.add(row.problem("citation", "cites nothing; name who calls it a sign of diversion"));
            }
            var shows = signs(row, "shows", problems);
            if (shows.isEmpty()) {
                problems.add(row.problem("shows", "asks for nothing; write what must be seen"));
                continue;
            }
            for (var kind : RedFlag.Kind.values()) {
                if (ConstantNames.of(kind).equals(row.text("sign"))) {
                    signs.add(new Sign(
                            kind, roles(row, problems), shows, signs(row, "unless", problems), row.text("says")));
                }
            }
        }
    }

    private static List<PartySign> signs(DataTable.Row row, String column, List<Problem> problems) {
        var signs = new ArrayList<PartySign>();
        for (var word : words(row, column)) {
            var sign = ConstantNames.named(PartySign.class, word);
            if (sign == null) {
                problems.add(row.problem(
                        column,
                        "\"" + word + "\" is nothing that is seen; write one of "
                                + ConstantNames.all(PartySign.class)));
            } else {
                signs.add(sign);
            }
        }
        return List.copyOf(signs);
    }

    private static Set<Role> roles(DataTable.Row row, List<Problem> problems) {
        var roles = EnumSet.noneOf(Role.class);
        for (var word : words(row, "of")) {
            if (Arrays.stream(Role.values()).noneMatch(role -> role.id().equals(word) && roles.add(role))) {
                problems.add(row.problem("of", "\"" + word + "\" is nobody on a goods line; write such as consignee"));
            }
        }
        return roles;
    }

    private static List<String> words(DataTable.Row row, String column) {
        var text = row.text(column);
        return text.isEmpty() ? List.of() : List.of(text.split(" *; *", -1));
    }

    /** The rows, in their order. */
    public List<Sign> all() {
        return List.copyOf(signs);
    }
}
