package dev.tidewaiter.designation;

import java.util.List;

/** Finds designations that have the same building as an address. */
final class AddressIndex {

    record Hit(int entry, String listed) {}

    AddressIndex(List<Designation> entries) {}

    List<Hit> hits(String address) {
        return List.of();
    }
}
