package dev.newsline.plan;

import dev.newsline.assemble.Article;
import dev.newsline.assemble.Media;
import dev.newsline.assemble.Term;
import dev.newsline.digest.Digest;
import dev.newsline.digest.Digester;
import dev.newsline.digest.Digestible;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Digests of what pages show of articles, from those that were made when the sources were read. Not thread-safe. */
final class CardDigests {
    private final Views views;
    private final Map<String, Digest> cardDigests = new HashMap<>();
    private final Map<Term, Digest> termDigests = new HashMap<>();

    CardDigests(Views views) {
        this.views = views;
    }

    /** Of all that {@link Views#card} makes, without making it. */
    Digest cardDigest(Article article) {
        Digest known = cardDigests.get(article.document().path());
        if (known == null) {
            Digester digester = new Digester()
                    .add(article.head())
                    .add(article.id())
                    .add(article.address())
                    .add(article.published().toEpochSecond())
                    .add(article.published().getNano())
                    .add(termDigest(article.section()));
            article.authors().forEach(author -> digester.add(termDigest(author)));
            add(digester, article.picture());
            known = digester.digest();
            cardDigests.put(article.document().path(), known);
        }
        return known;
    }

    /** Adds what a picture is; what is printed about it is in the article's head, but for phrases. */
    void add(Digester digester, Article.@Nullable Illustration illustration) {
        if (illustration == null) {
            digester.add((Digestible) null);
            return;
        }
        Media.Picture file = illustration.file();
        digester.add(illustration.address()).add(file == null ? null : file.hash());
        addPhrase(digester, illustration.words().caption());
        addPhrase(digester, illustration.words().credit());
    }

    /** Adds the versions of a text, where it is a phrase. */
    void addPhrase(Digester digester, @Nullable String words) {
        digester.add(words == null ? null : views.phraseOf(words));
    }

    /** Of all that is shown of a section, topic, author or series. */
    @Nullable
    Digest termDigest(@Nullable Term term) {
        if (term == null) {
            return null;
        }
        Digest known = termDigests.get(term);
        if (known == null) {
            String photo = term.entry().photo();
            Media.Picture file = photo == null ? null : views.photoFile(photo);
            known = new Digester()
                    .add(term.kind())
                    .add(term.id())
                    .add(term.entry())
                    .add(term.name())
                    .add(term.address())
                    .add(file == null ? null : file.address())
                    .add(file == null ? null : file.hash())
                    .addTexts(term.entry().links().values().stream()
                            .filter(views.site.concealed()::contains)
                            .toList())
                    .digest();
            termDigests.put(term, known);
        }
        return known;
    }

    /** Adds the digests of what lists show of articles. */
    void addCards(Digester digester, List<Article> articles) {
        digester.add(articles.size());
        for (Article article : articles) {
            digester.add(cardDigest(article));
        }
    }

    void addLiveCards(Digester digester, List<Article> articles) {
        addCards(digester, articles);
        articles.forEach(article -> digester.add(article.breaking()));
    }
}
