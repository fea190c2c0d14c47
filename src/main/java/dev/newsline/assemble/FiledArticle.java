package dev.newsline.assemble;

import dev.newsline.content.Document;
import dev.newsline.content.Filing;
import dev.newsline.digest.Digest;
import dev.newsline.model.ArticleType;
import dev.newsline.model.Flag;
import dev.newsline.model.FrontMatter;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An article that stands as the last build left it, in a row of the backfile. Its words are made when a page shows them. */
public final class FiledArticle implements Article {
    private final FiledArticles all;
    private final int row;
    private final int number;
    private volatile @Nullable MadeArticle made;

    FiledArticle(FiledArticles all, int row, int number) {
        this.all = all;
        this.row = row;
        this.number = number;
    }

    private MadeArticle made() {
        MadeArticle known = made;
        if (known == null) {
            known = all.make(row, number);
            made = known;
        }
        return known;
    }

    /** Its row in the backfile. */
    public int row() {
        return row;
    }

    @Override
    public int number() {
        return number;
    }

    @Override
    public Document document() {
        return made().document();
    }

    @Override
    public @Nullable Document original() {
        return made().original();
    }

    @Override
    public Filing filing() {
        return made().filing();
    }

    @Override
    public @Nullable FrontMatter printable() {
        return null;
    }

    @Override
    public Digest head() {
        return made().head();
    }

    @Override
    public Instant published() {
        return all.rows.published(row);
    }

    @Override
    public @Nullable Instant updated() {
        return all.rows.updated(row);
    }

    @Override
    public String address() {
        return all.rows.address(row);
    }

    @Override
    public @Nullable Term section() {
        return all.term(row, all.rows.section(row));
    }

    @Override
    public List<Term> topics() {
        return all.terms(row, all.rows.topics(row), all.rows.authors(row));
    }

    @Override
    public List<Term> authors() {
        return all.terms(row, all.rows.authors(row), all.rows.end(row));
    }

    @Override
    public Map<String, String> roles() {
        return Map.of();
    }

    @Override
    public @Nullable Term series() {
        return all.term(row, all.rows.series(row));
    }

    @Override
    public Media.@Nullable Picture pictureFile() {
        return all.picture(row);
    }

    @Override
    public @Nullable String pictureAddress() {
        return all.pictureAddress(row);
    }

    @Override
    public @Nullable Renditions renditions() {
        return made().renditions();
    }

    @Override
    public List<Illustration> gallery() {
        return List.of();
    }

    @Override
    public List<String> related() {
        return List.of();
    }

    @Override
    public boolean pinned() {
        return false;
    }

    @Override
    public boolean pinnedInSection() {
        return false;
    }

    @Override
    public boolean breaking() {
        return false;
    }

    @Override
    public @Nullable String state() {
        return null;
    }

    @Override
    public String path() {
        return all.rows.path(row);
    }

    @Override
    public String id() {
        return all.rows.id(row);
    }

    @Override
    public String language() {
        return all.language(row);
    }

    @Override
    public ArticleType type() {
        return all.rows.type(row);
    }

    @Override
    public boolean has(Flag flag) {
        return all.rows.has(row, flag);
    }

    @Override
    public boolean plain() {
        return true;
    }

    @Override
    public boolean lettered() {
        return all.rows.lettered(row);
    }

    /** Digest of its card, as the last build made it. */
    public Digest card() {
        return all.rows.card(row);
    }

    /** Digest of what its pages show of itself, as the last build made it. */
    public Digest own() {
        return all.rows.own(row);
    }
}
