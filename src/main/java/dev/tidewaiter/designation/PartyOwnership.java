package dev.tidewaiter.designation;

import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.designation.ownership.OwnershipFile;
import dev.tidewaiter.designation.ownership.OwnershipGraph;
import dev.tidewaiter.designation.ownership.OwnershipLink;
import dev.tidewaiter.shipment.Party;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who owns whom: by the file of owners that was given, by what lists say, and by links that a line gives. Safe for threads. */
public final class PartyOwnership {

    private final Designations in;
    private final double alike;
    private final OwnersOnLists onLists;
    private final @Nullable OwnershipFile file;
    private final OwnershipGraph ofFile;

    /** The file's links with those of lists about the same firms; the file's alone where no list has any. */
    private final OwnershipGraph joined;

    private PartyOwnership(
            Designations in,
            double alike,
            OwnersOnLists onLists,
            @Nullable OwnershipFile file,
            OwnershipGraph ofFile,
            OwnershipGraph joined) {
        this.in = in;
        this.alike = alike;
        this.onLists = onLists;
        this.file = file;
        this.ofFile = ofFile;
        this.joined = joined;
    }

    /**
     * What lists say.
     *
     * @param in    where owners are looked for
     * @param alike how like two names must be to be one firm's
     */
    static PartyOwnership onLists(List<Designation> entries, Designations in, double alike) {
        var onLists = new OwnersOnLists(entries, in, alike);
        return new PartyOwnership(in, alike, onLists, null, OwnershipGraph.NONE, OwnershipGraph.NONE);
    }

    /** The same beside what a file says. */
    PartyOwnership with(OwnershipFile owners) {
        var search = new OwnersSearch(in);
        var ofFile = OwnershipGraph.of(owners, search, alike);
        var names = new LinkedHashSet<String>();
        owners.links().forEach(link -> names.addAll(List.of(link.owner(), link.owned())));
        var told = onLists.about(names);
        var all = told.isEmpty()
                ? ofFile
                : OwnershipGraph.of(
                        Stream.concat(owners.links().stream(), told.stream()).toList(), search, alike);
        return new PartyOwnership(in, alike, onLists, owners, ofFile, all);
    }

    /** The file of owners that was given; null when none was. */
    public @Nullable OwnershipFile file() {
        return file;
    }

    /** Who owns whom by the file of owners; nobody anything when none was given. */
    public OwnershipGraph ofFile() {
        return ofFile;
    }

    /** The graphs of owners in which a party may stand, by the file of owners and by what lists say of firms that entries own. */
    public List<OwnershipGraph> of(Party party) {
        return joined.firmsOf(party).isEmpty() ? onLists.of(party) : List.of(joined);
    }

    /** Who owns whom by some links alone, such as those that a line of a manifest gives. */
    public OwnershipGraph by(List<OwnershipLink> links) {
        return OwnershipGraph.of(links, new OwnersSearch(in), alike);
    }
}
