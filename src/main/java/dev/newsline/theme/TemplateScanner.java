package dev.newsline.theme;

import dev.newsline.diag.Code;
import dev.newsline.diag.Diagnostics;
import dev.newsline.diag.SourceText;
import dev.newsline.diag.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads a template's tags and expressions to find out what it includes, declares, needs and must not do. FreeMarker can
 * refuse some of this while it renders; here it is refused when the theme is loaded, whichever pages are built.
 */
final class TemplateScanner {
    private static final Set<String> ASSET_FUNCTIONS = Set.of("asset", "integrity", "inline");

    private final SourceText source;
    private final String text;
    private final Diagnostics problems = new Diagnostics();
    private final ExpressionRules rules;
    private final List<Include> includes = new ArrayList<>();
    private final Set<String> declared = new LinkedHashSet<>();
    private final Map<String, Need> needs = new LinkedHashMap<>();
    private boolean usesAssets;

    private TemplateScanner(SourceText source) {
        this.source = source;
        this.text = source.text();
        this.rules = new ExpressionRules(source, problems);
    }

    static TemplateFacts scan(SourceText source) {
        TemplateScanner scanner = new TemplateScanner(source);
        scanner.template();
        return new TemplateFacts(
                List.copyOf(scanner.includes),
                Set.copyOf(scanner.declared),
                scanner.usesAssets,
                Map.copyOf(scanner.needs),
                scanner.problems.list());
    }

    private void template() {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c != '<' && c != '$') {
                at++;
            } else if (text.startsWith("<#--", at)) {
                at = after("-->", at);
            } else if (text.startsWith("<#noparse>", at)) {
                at = after("</#noparse>", at);
            } else if (text.startsWith("<#", at) || text.startsWith("<@", at)) {
                at = tag(at);
            } else if (text.startsWith("${", at)) {
                at = expression(at + 2);
            } else {
                at++;
            }
        }
    }

    private int after(String mark, int from) {
        int found = text.indexOf(mark, from);
        return found < 0 ? text.length() : found + mark.length();
    }

    /** Scans an interpolation from after its opening brace; the offset after its closing one. */
    private int expression(int from) {
        return tokens(Tokens.until(text, from, '}')).end();
    }

    private Tokens tokens(Tokens tokens) {
        tokens.nested().forEach(this::expression);
        rules.check(tokens.list());
        for (int i = 0; i < tokens.list().size(); i++) {
            Token token = tokens.list().get(i);
            if (token.kind() == Token.Kind.NAME && ASSET_FUNCTIONS.contains(token.text())) {
                usesAssets = true;
            }
        }
        declared.addAll(Declarations.ofLambdas(tokens.list()));
        return tokens;
    }

    private int tag(int start) {
        int nameEnd = start + 2;
        boolean call = text.charAt(start + 1) == '@';
        while (!call && nameEnd < text.length() && isLetter(text.charAt(nameEnd))) {
            nameEnd++;
        }
        String name = text.substring(start + 2, nameEnd);
        Tokens tokens = Tokens.until(text, nameEnd, '>');
        if (name.equals("ftl")) {
            header(tokens);
            return tokens.end();
        }
        tokens(tokens);
        declared.addAll(call ? Declarations.ofCall(tokens.list()) : Declarations.ofDirective(name, tokens.list()));
        Span span = source.span(start, nameEnd);
        switch (name) {
            case "include", "import" -> include(name, span, tokens.list());
            case "setting" ->
                problems.reportWithHint(
                        Code.TEMPLATE_FORBIDDEN,
                        span,
                        "the language of a page decides how numbers and dates are printed: number(), date()",
                        "<#setting>");
            case "attempt" ->
                problems.reportWithHint(
                        Code.TEMPLATE_FORBIDDEN,
                        span,
                        "it would hide mistakes; test what may be missing with ??",
                        "<#attempt>");
            default -> {}
        }
        return tokens.end();
    }

    private static boolean isLetter(char c) {
        return Character.isLetter(c) || c == '_';
    }

    private void header(Tokens tokens) {
        List<Token> list = tokens.list();
        for (int i = 0; i < list.size(); i++) {
            Token token = list.get(i);
            Token next = Tokens.at(list, i + 1);
            if (token.depth() > 0 || next == null || !next.is("=")) {
                continue;
            }
            if (token.isName("attributes")) {
                new NeedsReader(source, list, i + 2, problems).read(needs);
            } else {
                problems.reportWithHint(
                        Code.TEMPLATE_FORBIDDEN,
                        source.span(token.start(), token.end()),
                        "the header takes \"attributes\" only",
                        "\"" + token.text() + "\" in the header");
            }
        }
    }

    private void include(String directive, Span span, List<Token> tokens) {
        Token name = Tokens.at(tokens, 0);
        Token next = Tokens.at(tokens, 1);
        boolean fixed = name != null
                && name.kind() == Token.Kind.STRING
                && !name.text().contains("${")
                && !name.text().contains("#{")
                && !name.text().contains("\\")
                && (next == null || next.kind() == Token.Kind.NAME || next.is("/"));
        if (name == null || !fixed) {
            problems.reportWithHint(
                    Code.TEMPLATE_FORBIDDEN,
                    span,
                    "write the name of the template in quotation marks",
                    "a computed name in <#" + directive + ">");
            return;
        }
        String path = name.text();
        Span place = source.span(name.start(), name.end());
        if (path.startsWith("/") || path.contains("..") || path.contains(":") || path.contains("*")) {
            problems.reportWithHint(
                    Code.TEMPLATE_FORBIDDEN,
                    place,
                    "names are counted from the folder of templates, as \"partials/head.ftlh\"",
                    "the name \"" + path + "\"");
            return;
        }
        boolean optional = tokens.stream().anyMatch(t -> t.isName("ignore_missing") || t.isName("ignoreMissing"));
        includes.add(new Include(path, place, optional));
    }
}
