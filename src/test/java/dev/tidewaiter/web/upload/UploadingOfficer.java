package dev.tidewaiter.web.upload;

import dev.tidewaiter.casework.people.AccountRole;
import dev.tidewaiter.casework.run.RunState;
import dev.tidewaiter.web.Browser;
import dev.tidewaiter.web.Browser.Page;
import dev.tidewaiter.web.RunningService;
import dev.tidewaiter.web.job.Jobs;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;

/** An officer who uploads files by pages, without scripts. */
abstract class UploadingOfficer {

    static final String SHEET = """
            Shipment,Shipper,Consignee,Goods,HS Code,Destination,Memo
            A-1,Orchard Ltd,Kiosk LLC,water pump,841370,Kyrgyzstan,urgent
            A-2,Orchard Ltd,Meadow GmbH,steel pipe,730410,,fragile
            """;

    final RunningService service = RunningService.shared();
    Browser ann = service.browser();

    @BeforeEach
    void logIn() {
        ann = service.browser();
        ann.logIn(service.account(AccountRole.OFFICER).name(), RunningService.PASSWORD);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    Page uploaded(String name, String content) {
        return uploaded(name, bytes(content));
    }

    Page uploaded(String name, byte[] content) {
        return ann.upload(ann.get("/jobs"), "/jobs", Map.of(name, content));
    }

    static String id(Page page) {
        return page.at().getPath().split("/", -1)[2];
    }

    RunState state(Page page) {
        return service.bean(Jobs.class).find(id(page)).orElseThrow().state();
    }

    Page answered(Page page, Map<String, String> fields) {
        return ann.send(page, "/jobs/" + id(page) + "/reading", fields);
    }

    Page done(Page page) {
        Awaitility.await().until(() -> state(page).isOver());
        return ann.get("/jobs/" + id(page));
    }
}
