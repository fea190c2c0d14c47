package dev.newsline.theme;

import dev.newsline.diag.SourceText;
import dev.newsline.digest.Digest;
import dev.newsline.digest.Digester;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** One template, with what a scan of it found out. Immutable. */
public final class ThemeFile {
    private final String name;
    private final SourceText source;
    private final boolean overridden;
    private final TemplateFacts facts;
    private final Digest digest;

    ThemeFile(String name, SourceText source, boolean overridden, TemplateFacts facts) {
        this.name = name;
        this.source = Objects.requireNonNull(source);
        this.overridden = overridden;
        this.facts = facts;
        this.digest = new Digester().add(name).add(source.text()).digest();
    }

    /** The name from the folder of templates on, as {@code partials/head.ftlh}. */
    public String name() {
        return name;
    }

    /** The text, under the name that messages show. */
    public SourceText source() {
        return source;
    }

    /** Whether the site has written this file itself. */
    public boolean overridden() {
        return overridden;
    }

    /** What the template includes and imports. */
    public List<Include> includes() {
        return facts.includes();
    }

    /** The names that the template itself gives a value: variables, macros, parameters, loop variables. */
    public Set<String> declared() {
        return facts.declared();
    }

    TemplateFacts facts() {
        return facts;
    }

    Digest digest() {
        return digest;
    }
}
