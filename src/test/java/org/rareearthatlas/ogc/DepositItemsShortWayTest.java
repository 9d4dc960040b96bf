package org.rareearthatlas.ogc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rareearthatlas.Acting.asLocalUser;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rareearthatlas.AtlasTest;
import org.rareearthatlas.Samples;
import org.rareearthatlas.deposit.Deposit;
import org.rareearthatlas.deposit.DepositService;
import org.rareearthatlas.security.ShortWay;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.WebApplicationContext;

@AtlasTest
class DepositItemsShortWayTest {

    private final ShortWay filter;
    private final OgcHttp http;

    private final DepositService deposits;

    DepositItemsShortWayTest(
            FilterRegistrationBean<ShortWay> depositItemsFilter,
            WebApplicationContext context,
            DepositService deposits) {
        this.deposits = deposits;
        this.filter = java.util.Objects.requireNonNull(depositItemsFilter.getFilter());
        this.http = new OgcHttp(context);
    }

    private static MockHttpServletRequest items(String parameter, String value) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/ogc/collections/deposits/items");
        request.setServerPort(8080);
        request.addHeader(HttpHeaders.HOST, "localhost:8080");
        request.setParameter(parameter, value);
        request.setQueryString(parameter + "=" + value);
        return request;
    }

    @Test
    void answersAsTheUsualWayDoes() throws Exception {
        MockHttpServletResponse shortWay = new MockHttpServletResponse();
        MockFilterChain chain = new MockFilterChain();
        MockHttpServletResponse usual =
                http.perform(OgcHttp.ask(HttpMethod.GET, OgcHttp.address("/collections/deposits/items", "limit", "3")));

        filter.doFilter(items("limit", "3"), shortWay, chain);

        assertThat(chain.getRequest()).isNull();
        assertThat(shortWay.getStatus()).isEqualTo(200);
        assertThat(shortWay.getContentType()).isEqualTo("application/geo+json");
        assertThat(shortWay.getHeader(HttpHeaders.ETAG)).isEqualTo(usual.getHeader(HttpHeaders.ETAG));
        assertThat(withoutTime(shortWay)).isEqualTo(withoutTime(usual));
    }

    private static String withoutTime(MockHttpServletResponse response) throws Exception {
        return response.getContentAsString().replaceFirst("\"timeStamp\":\"[^\"]*\"", "");
    }

    @ParameterizedTest
    @CsvSource({"f, html", "limit, 0", "colour, red", "filter, (", "bbox, NaN"})
    void pagesForPeopleAndErrorsGoTheUsualWay(String parameter, String value) throws Exception {
        MockFilterChain chain = new MockFilterChain();

        filter.doFilter(items(parameter, value), new MockHttpServletResponse(), chain);

        assertThat(chain.getRequest()).isNotNull();
    }

    private MockHttpServletResponse answer(MockHttpServletRequest request) throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        filter.doFilter(request, response, new MockFilterChain());
        return response;
    }

    @Test
    void aPageIsKeptUntilADepositChanges() throws Exception {
        MockHttpServletResponse first = answer(items("bbox", "41,31,41.2,31.2"));
        MockHttpServletResponse again = answer(items("bbox", "41,31,41.2,31.2"));
        Deposit added = asLocalUser(() -> deposits.add(Samples.at("Kept Page Ridge", 41.1, 31.1)));
        MockHttpServletResponse withIt = answer(items("bbox", "41,31,41.2,31.2"));
        asLocalUser(() -> deposits.delete(added.id(), added.version()));
        MockHttpServletResponse without = answer(items("bbox", "41,31,41.2,31.2"));

        assertThat(again.getContentAsString()).isEqualTo(first.getContentAsString());
        assertThat(withIt.getContentAsString()).contains("Kept Page Ridge");
        assertThat(withIt.getHeader(HttpHeaders.ETAG)).isNotEqualTo(first.getHeader(HttpHeaders.ETAG));
        assertThat(without.getContentAsString()).doesNotContain("Kept Page Ridge");
    }

    @Test
    void pagesAreKeptForEachHostAndLanguage() throws Exception {
        answer(items("limit", "2"));
        MockHttpServletRequest russian = items("limit", "2");
        russian.addHeader(HttpHeaders.ACCEPT_LANGUAGE, "ru");
        MockHttpServletRequest named = items("limit", "2");
        named.removeHeader(HttpHeaders.HOST);
        named.addHeader(HttpHeaders.HOST, "127.0.0.1:8080");
        named.setServerName("127.0.0.1");

        assertThat(answer(russian).getHeader(HttpHeaders.CONTENT_LANGUAGE)).isEqualTo("ru");
        assertThat(answer(named).getContentAsString())
                .contains("http://127.0.0.1:8080/")
                .doesNotContain("http://localhost");
    }

    @Test
    void whoeverHasThePageIsToldSo() throws Exception {
        String etag =
                java.util.Objects.requireNonNull(answer(items("limit", "4")).getHeader(HttpHeaders.ETAG));
        MockHttpServletRequest conditional = items("limit", "4");
        conditional.addHeader(HttpHeaders.IF_NONE_MATCH, etag);
        MockFilterChain chain = new MockFilterChain();

        filter.doFilter(conditional, new MockHttpServletResponse(), chain);

        assertThat(chain.getRequest()).as("goes the usual way").isNotNull();
        assertThat(http.perform(OgcHttp.ask(
                                        HttpMethod.GET, OgcHttp.address("/collections/deposits/items", "limit", "4"))
                                .header(HttpHeaders.IF_NONE_MATCH, etag))
                        .getStatus())
                .isEqualTo(304);
    }
}
