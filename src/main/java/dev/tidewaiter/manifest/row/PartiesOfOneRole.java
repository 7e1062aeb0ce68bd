package dev.tidewaiter.manifest.row;

import dev.tidewaiter.shipment.Value;
import dev.tidewaiter.spreadsheet.CellRef;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Parts the names and addresses of a role into those of each party: a receiver and who the goods are delivered to stand in two blocks, and
 * a country in the address of the one says nothing of a town in the other's.
 */
final class PartiesOfOneRole {

    /** One of the parties: its names, or the parts of its name, and its addresses, or the parts of its address. */
    record Block(List<Value> names, List<Value> addresses) {

        /** Whether a value stands with this party, on a row of one of its names. */
        boolean holdsRowOf(Value value) {
            return names.stream()
                    .anyMatch(name -> name.cell() != null
                            && value.cell() != null
                            && name.cell().row() == value.cell().row());
        }
    }

    private PartiesOfOneRole() {}

    /** The parties, in their order; none where the addresses are not those of several. */
    static List<Block> of(List<Value> names, List<Value> addresses) {
        if (names.size() < 2 || addresses.size() < 2) {
            return List.of();
        }
        var blocks = new ArrayList<Block>(names.size());
        for (var name : names) {
            blocks.add(new Block(new ArrayList<>(List.of(name)), new ArrayList<>(2)));
        }
        for (var address : addresses) {
            int owner = ownerOf(address.cell(), names);
            if (owner < 0) {
                return List.of();
            }
            blocks.get(owner).addresses().add(address);
        }
        var parties = new ArrayList<Block>(2);
        for (var block : blocks) {
            if (block.addresses().isEmpty() && !parties.isEmpty()) { // a given name, or a name in another script
                parties.get(parties.size() - 1).names().addAll(block.names());
            } else {
                parties.add(block);
            }
        }
        return parties.stream().filter(party -> !party.addresses().isEmpty()).count() < 2 ? List.of() : parties;
    }

    /** The name that an address stands behind on its row, or below in its column: the nearest; -1 for none. */
    private static int ownerOf(@Nullable CellRef address, List<Value> names) {
        int behind = -1;
        int below = -1;
        for (int i = 0; i < names.size(); i++) {
            var name = names.get(i).cell();
            if (address == null || name == null || !name.sheet().equals(address.sheet())) {
                return -1;
            }
            boolean ownRow = name.row() == address.row();
            if (ownRow && name.column() <= address.column() && (behind < 0 || name.column() > column(names, behind))) {
                behind = i;
            } else if (name.row() < address.row()
                    && name.column() == address.column()
                    && (below < 0 || name.row() > row(names, below))) {
                below = i;
            }
        }
        return behind >= 0 ? behind : below;
    }

    private static int column(List<Value> names, int at) {
        var cell = names.get(at).cell();
        return cell == null ? -1 : cell.column();
    }

    private static int row(List<Value> names, int at) {
        var cell = names.get(at).cell();
        return cell == null ? -1 : cell.row();
    }
}
