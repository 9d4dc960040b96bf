package org.rareearthatlas.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.junit.jupiter.api.Test;
import org.rareearthatlas.AtlasTest;
import org.rareearthatlas.pointindex.IndexState;
import org.rareearthatlas.pointindex.PointIndex;
import org.rareearthatlas.reading.GazetteerState;
import org.rareearthatlas.reading.PlaceReader;
import org.springframework.boot.actuate.endpoint.web.WebEndpointsSupplier;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.actuate.endpoint.IndicatedHealthDescriptor;
import org.springframework.boot.health.actuate.endpoint.StatusAggregator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@AtlasTest
class OperationsTest {

    private final MockMvc http;
    private final HealthEndpoint health;
    private final StatusAggregator all;
    private final WebEndpointsSupplier endpoints;
    private final PlaceReader places;
    private final PointIndex index;

    OperationsTest(
            WebApplicationContext context,
            HealthEndpoint health,
            StatusAggregator all,
            WebEndpointsSupplier endpoints,
            PlaceReader places,
            PointIndex index) {
        this.http = MockMvcBuilders.webAppContextSetup(context)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
        this.health = health;
        this.all = all;
        this.endpoints = endpoints;
        this.places = places;
        this.index = index;
    }

    private MockHttpServletResponse ask(String path) throws Exception {
        return http.perform(get(path).header("Host", "localhost:8080"))
                .andReturn()
                .getResponse();
    }

    @Test
    void readinessSpeaksOfIndexDatabaseAndDisk() throws Exception {
        assertThat(index.await(20_000)).isPresent();

        MockHttpServletResponse answer = ask("/actuator/health/readiness");

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentAsString()).contains("\"index\"", "\"db\"", "\"diskSpace\"", "readinessState");
        assertThat(ask("/actuator/health/liveness").getStatus()).isEqualTo(200);
        assertThat(ask("/actuator/health").getContentAsString()).contains("UP");
    }

    @Test
    void buildingTheIndexIsNoFaultButNotReady() {
        Health building = IndexHealth.of(new IndexState.Building(250, 1000));

        assertThat(building.getDetails()).containsEntry("percentRead", 25);
        assertThat(IndexHealth.of(new IndexState.Ready(7)).getStatus()).isEqualTo(Status.UP);
        assertThat(IndexHealth.of(new IndexState.Failed("why")).getStatus()).isEqualTo(Status.DOWN);
        assertThat(all.getAggregateStatus(building.getStatus(), Status.UP)).isEqualTo(Status.UP);
        assertThat(health.healthForPath("readiness")).isNotNull();
    }

    @Test
    void theGazetteerIsReadAfterAStartWithoutAQuestion() throws InterruptedException {
        for (int tries = 0; tries < 200 && !(places.state() instanceof GazetteerState.Read); tries++) {
            Thread.sleep(50);
        }

        assertThat(health.healthForPath("gazetteer")).isInstanceOfSatisfying(IndicatedHealthDescriptor.class, told -> {
            assertThat(told.getStatus()).isEqualTo(Status.UP);
            assertThat(told.getDetails())
                    .hasEntrySatisfying(
                            "places", count -> assertThat((Integer) count).isGreaterThan(200_000));
        });
    }

    @Test
    void readingTheGazetteerIsNoFault() {
        Health reading = GazetteerHealth.of(new GazetteerState.Unread());

        assertThat(all.getAggregateStatus(reading.getStatus(), Status.UP)).isEqualTo(Status.UP);
        assertThat(GazetteerHealth.of(new GazetteerState.Failed("why")).getStatus())
                .isEqualTo(Status.DOWN);
    }

    @Test
    void metricsAreOffUnlessSwitchedOnAndNothingElseIsThere() {
        assertThat(endpoints.getEndpoints())
                .extracting(endpoint -> endpoint.getEndpointId().toString())
                .containsExactly("health");
    }
}
