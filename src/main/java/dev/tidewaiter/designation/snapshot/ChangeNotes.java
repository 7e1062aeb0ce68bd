package dev.tidewaiter.designation.snapshot;

import dev.tidewaiter.designation.codec.TabbedText;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** How much an edition changed against the one that it took the place of, kept beside it, as telling it anew takes both of them. */
final class ChangeNotes {

    private static final String FILE = "change.txt";

    private ChangeNotes() {}

    static void write(StoreFolder folder, KeptEdition edition, KeptEdition before, ListChanges.Extent extent)
            throws IOException {
        var text = new TabbedText();
        text.add("before", before.name());
        text.add("added", Integer.toString(extent.added()));
        text.add("removed", Integer.toString(extent.removed()));
        text.add("changed", Integer.toString(extent.changed()));
        folder.replace(
                folder.edition(edition.list(), edition.name()).resolve(FILE),
                text.bytes("what changed since the edition before; written by tidewaiter lists"));
    }

    /** The edition whose place another took; null when that is not known, or it is held no longer. */
    static @Nullable KeptEdition followed(StoreFolder folder, KeptEdition edition) throws IOException {
        var name = before(folder, edition);
        return name.isEmpty() || name.equals(edition.name())
                ? null
                : EditionNotes.read(folder.edition(edition.list(), name));
    }

    private static String before(StoreFolder folder, KeptEdition edition) throws IOException {
        return TabbedText.read(folder.edition(edition.list(), edition.name()).resolve(FILE))
                .one("before");
    }

    /** How much changed; null when that is not known. */
    static ListChanges.@Nullable Extent read(StoreFolder folder, KeptEdition edition) throws IOException {
        var text =
                TabbedText.read(folder.edition(edition.list(), edition.name()).resolve(FILE));
        try {
            return new ListChanges.Extent(
                    Integer.parseInt(text.one("added")),
                    Integer.parseInt(text.one("removed")),
                    Integer.parseInt(text.one("changed")));
        } catch (NumberFormatException damaged) {
            return null;
        }
    }
}
