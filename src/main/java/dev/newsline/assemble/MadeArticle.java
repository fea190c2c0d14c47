package dev.newsline.assemble;

import dev.newsline.content.Document;
import dev.newsline.content.Filing;
import dev.newsline.digest.Digest;
import dev.newsline.model.FrontMatter;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An article made of its document. */
record MadeArticle(
        int number,
        Document document,
        @Nullable Document original,
        Filing filing,
        @Nullable FrontMatter printable,
        Digest head,
        Instant published,
        @Nullable Instant updated,
        String address,
        @Nullable Term section,
        List<Term> topics,
        List<Term> authors,
        Map<String, String> roles,
        @Nullable Term series,
        Media.@Nullable Picture pictureFile,
        @Nullable String pictureAddress,
        @Nullable Renditions renditions,
        List<Illustration> gallery,
        List<String> related,
        boolean pinned,
        boolean pinnedInSection,
        boolean breaking,
        @Nullable String state)
        implements Article {
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return address.hashCode();
    }
}
