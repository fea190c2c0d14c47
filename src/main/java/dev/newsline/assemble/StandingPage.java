package dev.newsline.assemble;

import dev.newsline.content.Document;

/** A published standing page in one edition. */
public record StandingPage(Document document, String name, String address) {}
