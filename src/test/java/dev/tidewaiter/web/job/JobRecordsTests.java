package dev.tidewaiter.web.job;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.casework.people.AccountRole;
import dev.tidewaiter.service.Engine;
import dev.tidewaiter.service.EngineInForce;
import dev.tidewaiter.web.RunningService;
import dev.tidewaiter.web.api.ApiCaller;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JobRecordsTests {

    @Test
    void whatIsKeptOfAJobStaysWhereItGoesOnAndGoesWhereOthersWouldJudgeIt() {
        try (var service = RunningService.start(Map.of())) {
            var id = new ApiCaller(service, service.token(AccountRole.OFFICER))
                    .screened("may.csv", "Shipper,Consignee,Goods\nHarbor Works,Kiosk,umbrellas\n".getBytes(UTF_8));
            var job = service.bean(Jobs.class).find(id).orElseThrow();
            var records = service.bean(JobRecords.class);
            var now = service.bean(EngineInForce.class).get();
            records.begin(job, now);
            assertThat(records.lines(job, 0).keptBefore()).isEqualTo(1);
            var lists = now.designations().lists();
            var tomorrow = now.basis().startedOn().plusDays(1);
            records.begin(job, Engine.of(now.reader(), now.rulebook(), lists, tomorrow));
            assertThat(records.lines(job, 0).keptBefore())
                    .as("answers of two days cannot be mixed")
                    .isZero();
        }
    }
}
