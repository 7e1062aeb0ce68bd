package dev.tidewaiter.cli.lists;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Lists of invented firms in the layout of the Consolidated Screening List. */
public final class PartyFiles {

    private static final String HEADINGS =
            "_id,source,entity_number,type,programs,name,title,addresses,federal_register_notice,start_date,end_date,"
                    + "standard_order,license_requirement,license_policy,call_sign,vessel_type,gross_tonnage,"
                    + "gross_registered_tonnage,vessel_flag,vessel_owner,remarks,source_list_url,alt_names,citizenships,"
                    + "dates_of_birth,nationalities,places_of_birth,source_information_url,ids";

    private PartyFiles() {}

    public static Path write(Path folder, String name, List<String> rows) throws IOException {
        var file = folder.resolve(name + ".csv");
        Files.writeString(file, HEADINGS + "\n" + String.join("\n", rows) + "\n");
        return file;
    }

    /** A firm on the Entity List, listed on a day. */
    public static String onEntityList(String entry, String name, String number, String day) {
        return row("Entity List (EL) - Bureau of Industry and Security", entry, name, number, day);
    }

    /** A firm on the Unverified List. */
    static String onUnverifiedList(String entry, String name, String number, String day) {
        return row("Unverified List (UVL) - Bureau of Industry and Security", entry, name, number, day);
    }

    private static String row(String source, String entry, String name, String number, String day) {
        return "x%s,%s,%s,Entity,,%s,,,,%s,,,,,,,,,,,,,,,,,,,%s"
                .formatted(
                        entry, source, entry, name, day, number.isEmpty() ? "" : "\"Tax ID No., " + number + ", RU\"");
    }
}
