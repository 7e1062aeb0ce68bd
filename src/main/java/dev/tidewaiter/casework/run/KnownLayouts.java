package dev.tidewaiter.casework.run;

import dev.tidewaiter.casework.audit.AuditLog;
import dev.tidewaiter.casework.store.Database;
import dev.tidewaiter.manifest.ManifestHead;
import dev.tidewaiter.manifest.ManifestHead.SheetHead;
import dev.tidewaiter.manifest.mapping.Corrections;
import dev.tidewaiter.manifest.mapping.Mappings;
import dev.tidewaiter.spreadsheet.SheetRef;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What officers said about sheets, remembered for sheets that are laid out alike. */
public final class KnownLayouts {

    private static final String BETWEEN_SENDERS = "\n";

    private final Database database;
    private final Clock clock;
    private final AuditLog audit;

    public KnownLayouts(Database database, Clock clock, AuditLog audit) {
        this.database = database;
        this.clock = clock;
        this.audit = audit;
    }

    /**
     * A layout that is known.
     *
     * @param id         the hash of its headings
     * @param headings   the headings, for a person
     * @param said       what was said about it, as its reader writes it
     * @param headingRow what must stand in the row that was called the heading; empty where none was
     * @param by         who said it, as others see them
     * @param at         when, in milliseconds since 1970
     * @param senders    whose files it was said of, by the letters and digits of their names; empty where nobody knows it
     */
    public record KnownLayout(
            String id, String headings, String said, String headingRow, String by, long at, Set<String> senders) {

        /** Whether a sheet laid out like it comes from another sender, who may mean something else by the same headings. */
        public boolean isOfOthersThan(SheetSenders some) {
            return some.areOthersThan(senders);
        }
    }

    /** Whether nothing is remembered at all. */
    public boolean isEmpty() {
        return database.jdbc()
                        .sql("select count(*) from known_layout")
                        .query(Long.class)
                        .single()
                == 0;
    }

    Optional<KnownLayout> find(String id) {
        return database.jdbc()
                .sql("select * from known_layout where id = :id")
                .param("id", id)
                .query((row, n) -> new KnownLayout(
                        row.getString("id"),
                        row.getString("headings"),
                        row.getString("said"),
                        row.getString("heading_row"),
                        row.getString("said_by"),
                        row.getLong("said_at"),
                        senders(row.getString("senders"))))
                .optional();
    }

    private static Set<String> senders(String kept) {
        return kept.isEmpty() ? Set.of() : Set.of(kept.split(BETWEEN_SENDERS, -1));
    }

    /** Takes in that it holds for further senders, too. */
    public void holdsFor(String id, SheetSenders further, String actor) {
        database.inTransaction(() -> {
            var known = find(id).map(KnownLayout::senders).orElse(Set.of());
            var all = new TreeSet<>(known);
            all.addAll(further.names().keySet());
            database.jdbc()
                    .sql("update known_layout set senders = :senders where id = :id")
                    .param("senders", String.join(BETWEEN_SENDERS, all))
                    .param("id", id)
                    .update();
            return audit.append(
                    actor,
                    "layout.of-another-sender",
                    id,
                    Map.of("senders", List.copyOf(further.names().values())));
        });
    }

    /** What is known of sheets laid out like one, as that was read without being told anything. */
    public Optional<KnownLayout> of(SheetHead head) {
        var shape = SheetShape.of(head);
        return shape.isTelling()
                ? find(shape.id()).filter(layout -> {
                    int row = Corrections.parse(layout.said()).headerRow();
                    return row <= 0 || SheetShape.row(head, row).equals(layout.headingRow());
                })
                : Optional.empty();
    }

    /** What was said about the sheets of a file that nobody was asked about, each read as sheets laid out like it. */
    public Mappings of(ManifestHead file) {
        var said = new LinkedHashMap<SheetRef, Corrections>();
        for (var sheet : file.sheets()) {
            of(sheet).ifPresent(layout -> said.put(sheet.sheet(), Corrections.parse(layout.said())));
        }
        return Mappings.of(said);
    }

    /**
     * Remembers what was said, in place of what was said before.
     *
     * @param senders whose file it is said of
     * @param actor   who says it, by the name at log-in
     * @param shown   the same as others see them
     */
    public void remember(
            String id,
            String headings,
            String said,
            String headingRow,
            SheetSenders senders,
            String actor,
            String shown) {
        database.inTransaction(() -> {
            delete(id);
            database.jdbc()
                    .sql("""
                            insert into known_layout (id, headings, said, heading_row, said_by, said_at, senders)
                            values (:id, :headings, :said, :row, :by, :at, :senders)""")
                    .param("id", id)
                    .param("headings", headings)
                    .param("said", said)
                    .param("row", headingRow)
                    .param("by", shown)
                    .param("at", clock.millis())
                    .param(
                            "senders",
                            String.join(BETWEEN_SENDERS, senders.names().keySet()))
                    .update();
            return audit.append(actor, "layout.remembered", id, Map.of("headings", headings, "said", said));
        });
    }

    /** Forgets what was said about a layout; false when nothing was known. */
    public boolean forget(String id, String actor) {
        return database.inTransaction(() -> {
            boolean known = delete(id) == 1;
            if (known) {
                audit.append(actor, "layout.forgotten", id, Map.of());
            }
            return known;
        });
    }

    private int delete(String id) {
        return database.jdbc()
                .sql("delete from known_layout where id = :id")
                .param("id", id)
                .update();
    }
}
