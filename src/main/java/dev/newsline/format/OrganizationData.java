package dev.newsline.format;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A news organisation: the publisher, or an agency whose reports are used.
 *
 * @param id such as {@code https://example.org/#org}, the same on all pages; null for one that is only named
 * @param name as the site's name is written
 * @param url its home page
 * @param logo its mark
 * @param description a line or two
 * @param foundingDate a year or a date (ISO 8601)
 * @param email where readers write to
 * @param sameAs addresses of profiles elsewhere
 * @param policies the pages of policies that there are, by what they are
 */
public record OrganizationData(
        @Nullable String id,
        String name,
        @Nullable String url,
        @Nullable ImageData logo,
        @Nullable String description,
        @Nullable String foundingDate,
        @Nullable String email,
        List<String> sameAs,
        SortedMap<Policy, String> policies)
        implements JsonLd.Author {
    public OrganizationData {
        sameAs = List.copyOf(sameAs);
        policies = Collections.unmodifiableSortedMap(new TreeMap<>(policies));
    }

    /** What a newsroom says of its ways: properties of NewsMediaOrganization whose values are addresses of pages. */
    public enum Policy {
        PUBLISHING_PRINCIPLES("publishingPrinciples"),
        ETHICS("ethicsPolicy"),
        CORRECTIONS("correctionsPolicy"),
        FACT_CHECKING("verificationFactCheckingPolicy"),
        UNNAMED_SOURCES("unnamedSourcesPolicy"),
        FEEDBACK("actionableFeedbackPolicy"),
        NO_BYLINES("noBylinesPolicy"),
        MASTHEAD("masthead"),
        MISSION("missionCoveragePrioritiesPolicy"),
        OWNERSHIP("ownershipFundingInfo"),
        DIVERSITY("diversityPolicy"),
        DIVERSITY_OF_STAFF("diversityStaffingReport");

        private final String property;

        Policy(String property) {
            this.property = property;
        }

        /** The name of schema.org's property. */
        public String property() {
            return property;
        }
    }

    /** An organisation of which no more is told than this. */
    public static OrganizationData of(String name, @Nullable String url) {
        return new OrganizationData(null, name, url, null, null, null, null, List.of(), new TreeMap<>());
    }

    @Override
    public JsonObject json() {
        JsonObject.Builder out = JsonObject.builder()
                .text("@type", "NewsMediaOrganization")
                .text("@id", id)
                .text("name", name)
                .text("url", url)
                .value("logo", logo == null ? null : logo.json())
                .text("description", description)
                .text("foundingDate", foundingDate)
                .text("email", email)
                .texts("sameAs", sameAs);
        policies.forEach((policy, page) -> out.text(policy.property(), page));
        return out.build();
    }
}
