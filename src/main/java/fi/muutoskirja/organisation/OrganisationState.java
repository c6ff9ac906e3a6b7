package fi.muutoskirja.organisation;

/** What is known of one aggregate. */
public record OrganisationState() {}
