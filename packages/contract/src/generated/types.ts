// Generated from openapi/ by `npm run generate`. Do not edit.
export interface paths {
    "/v1/jobs/{jobId}/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who applied for a job, in the order in which they did */
        get: operations["applications.list"];
        put?: never;
        /**
         * Apply for a job
         * @description Without an account, name and phone are needed; a signed-in person needs nothing. Whoever comes when all seats are held
         *     waits, and moves up by itself. Nobody under 16 may apply, and nobody under 18 for dangerous work (`under_16`,
         *     `minor_restricted` at `/bornOn`). Whoever is signed in and has applied already gets the
         *     first application again; without an account that is refused (`applied_already`), because a phone number that
         *     somebody knows must not open another person's application.
         */
        post: operations["applications.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's own applications, the newest first */
        get: operations["applications.listOwn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/applications/{applicationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An application as the applicant sees it
         * @description For whoever has its ticket, and for the person whose it is without one when signed in.
         */
        get: operations["applications.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/applications/{applicationId}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take the applicant */
        post: operations["applications.confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/applications/{applicationId}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Do not take the applicant; the seat goes to the first who waits */
        post: operations["applications.decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/applications/{applicationId}/arrival": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The person has come to work */
        post: operations["applications.arrive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/applications/{applicationId}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The applicant withdraws; the seat goes to the first who waits
         * @description Whoever has the ticket may do it, and the person whose it is without one when signed in, until they have arrived. An
         *     employer or a station that does not take somebody declines, with a reason.
         */
        post: operations["applications.cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/employers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's own employers, or those of a region */
        get: operations["employers.list"];
        put?: never;
        /**
         * Register an employer
         * @description The same credit code or id number in the same county is refused (`employer_exists`).
         */
        post: operations["employers.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/employers/{employerId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One employer */
        get: operations["employers.get"];
        /**
         * Correct what is known of an employer
         * @description A change of name, kind or number ends its verification. Answers mask phone and id number: an update that leaves
         *     `contactPhone` or `idNumber` out keeps them.
         */
        put: operations["employers.update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/employers/{employerId}/verifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record that an employer was checked
         * @description Passed, it holds for six months by the calendar and is renewed by doing it again; failed, the employer's ads are no longer
         *     found. If-Match says which version the clerk looked at.
         */
        post: operations["employers.verify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/identity/codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a one-time code to a phone
         * @description Answers the same, whether anybody has signed in with the number before or not.
         */
        post: operations["identity.sendCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/identity/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where the person is signed in */
        get: operations["identity.listSessions"];
        put?: never;
        /** Sign in with phone and code */
        post: operations["identity.signIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/identity/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Exchange a refresh token for its successor
         * @description A refresh token is good once. The one that was just replaced, sent again within 30 seconds, gets the same
         *     successor: the answer was lost on the way. Sent later, it ends the whole session, because somebody else has it.
         */
        post: operations["identity.refresh"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/identity/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign out here, or everywhere */
        post: operations["identity.signOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/identity/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in, and what they may do */
        get: operations["identity.me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/identity/grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who may do what in a region */
        get: operations["identity.listGrants"];
        put?: never;
        /**
         * Give a role in a region, or for one organisation in it
         * @description Only roles below one's own, within one's own region. The person is found by phone and need not have signed in before.
         */
        post: operations["identity.grant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/identity/grants/{grantId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a role back */
        delete: operations["identity.revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/identity/persons/{personId}/reveals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * See the whole phone number of somebody who has a role here
         * @description Numbers are masked everywhere else. Who looked at whose number and why stands in the audit log; `auditId` names
         *     the line. It takes a role that was given with the scope `personal_data`, and from a token of a provincial issuer
         *     that scope too. A person without a role in the caller's region is not found.
         */
        post: operations["identity.reveal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/jobs/{jobId}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand in a draft or a returned ad for review
         * @description Findings are advice and do not stop it; fields that an ad has to have do (`job_incomplete` with one entry a field).
         */
        post: operations["jobs.submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/jobs/{jobId}/closure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a published ad because it is filled or no longer wanted */
        post: operations["jobs.close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/jobs/{jobId}/reopening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take an ended ad up again
         * @description For filled, closed and expired ads. Published at once where nothing that was checked has changed, submitted otherwise;
         *     either way it stands among the newest then. The headcount has to leave somebody who is needed.
         */
        post: operations["jobs.reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/jobs/{jobId}/extensions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let a published ad hold longer
         * @description Needs no new review. The new end cannot lie before the present one.
         */
        post: operations["jobs.extend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/job-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take over many ads, or see what would become of them
         * @description Give one of `rows`, `csv` and `xlsxBase64`. Rows without faults and conflicts are submitted for review; the others are
         *     left out and named, so that the same file can be sent again when it has been mended. With `dryRun` nothing is kept.
         */
        post: operations["jobs.import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/job-exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ads as a table
         * @description In the columns that the import takes; phone numbers are masked. Whoever imports such a file again writes them out first,
         *     all else is taken as it stands. At most 10 000 ads, those changed last; `isComplete` says whether that was all.
         */
        get: operations["jobs.export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/jobs/{jobId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One job with everything that its ad must say */
        get: operations["jobs.get"];
        /**
         * Replace the fields of an ad
         * @description A published ad whose checked fields change (title, trade, content, conditions, pay, settlement, employment, place, start,
         *     end, hours, ages, source, on whose behalf) is submitted again and not found until it is approved; headcount, validity,
         *     contact and benefits change at once. One that is over stays where it is, and its link shows nothing until a clerk has
         *     approved it again. A headcount that leaves nobody needed fills a published ad; a larger one opens it again.
         */
        put: operations["jobs.update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/jobs/{jobId}/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The number to call about an open job
         * @description Needs no account. Each look is counted and the pace is limited. Where the employer keeps the number back, the
         *     hotline of the station is given, or else that of the site.
         */
        post: operations["jobs.contact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/employers/{employerId}/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An employer's ads in every state, those changed last first */
        get: operations["jobs.listOwn"];
        put?: never;
        /**
         * Begin an ad; it is a draft
         * @description A station may do it for an employer who called or was visited.
         */
        post: operations["jobs.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/jobs/{jobId}/record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One ad as its employer and the clerks see it */
        get: operations["jobs.getOwn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/jobs/{jobId}/copies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A new draft with the fields of an old ad
         * @description Also of one that is over or was taken down. Start, end and validity are left out, because they have passed.
         */
        post: operations["jobs.copy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/jobs/{jobId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened to an ad, the latest first */
        get: operations["jobs.history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/job-reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ads that wait for a clerk, the longest waiting first */
        get: operations["jobs.listForReview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/jobs/{jobId}/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide about an ad that waits
         * @description Approving publishes a submitted ad; it is refused while the employer is not verified (`employer_unverified`). On a
         *     published ad that was reported, approving keeps it and settles the reports. Returning sends either back to its employer.
         *     If-Match says which version the clerk read.
         */
        post: operations["jobs.review"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/jobs/{jobId}/takedown": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take an ad away from the public for good
         * @description Its link says that it was taken down, in place of all that the ad said; open reports are settled by it.
         */
        post: operations["jobs.takeDown"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/jobs/{jobId}/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell the clerks that something is wrong with an ad
         * @description Needs no account and asks for no name.
         */
        post: operations["jobs.report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Jobs that are open now, newest or nearest first */
        get: operations["jobs.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/job-facets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many open jobs each filter would leave
         * @description Takes the filters of the list. The counts of one filter heed all the others but not itself, so that a person sees
         *     what another choice would bring.
         */
        get: operations["jobs.facets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/job-suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What somebody who types these characters may be looking for */
        get: operations["jobs.suggest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/jobs/{jobId}/similar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Open jobs like this one, and why they are like it
         * @description The same trade first, then what is near, then like pay; never a second ad of the same employer for the same work.
         *     Also answers for a job that is filled or over, so that its page leads on.
         */
        get: operations["jobs.similar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/profiles/{profileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One profile, with what it inherits */
        get: operations["profiles.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/regions/{regionCode}/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The profile that holds in a region
         * @description Answers the profile of the region itself or of the nearest region above it; the national base where none has one.
         */
        get: operations["profiles.forRegion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/regions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Regions below one region, or the places that take part */
        get: operations["regions.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sites/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The site that the key belongs to */
        get: operations["sites.current"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description Id of an application. The employer and the station know it too.
         * @example app_01K9ZV6Q3M8T4R2N7X5B0C1DFG
         */
        ApplicationId: string;
        /**
         * @description Whoever has it may see the application and withdraw it. It cannot be guessed, and neither employer nor station is shown it.
         * @example q3kY0nVx8Jd5LmTz1RbWc7HsGf2PaEu9oQiXyN4tBvM
         */
        ApplicationTicket: string;
        /**
         * @description How an application stands. Applied, confirmed and arrived ones hold a seat.
         * @example confirmed
         * @enum {string}
         */
        ApplicationStatus: "applied" | "waitlisted" | "confirmed" | "arrived" | "declined" | "cancelled";
        /**
         * @description Name and phone of an applicant; both may be left out by a person who is signed in.
         * @example {
         *       "applicantName": "李师傅",
         *       "phone": "13800138000",
         *       "bornOn": "1981-05-01"
         *     }
         */
        ApplicationInput: {
            applicantName?: string;
            phone?: components["schemas"]["Phone"];
            /**
             * Format: date
             * @description To see whether the work may be given to somebody of this age; left out, the employer looks at the id card.
             */
            bornOn?: string;
        };
        /**
         * @description Why the applicant is not taken.
         * @example {
         *       "reason": "人已经够了"
         *     }
         */
        ApplicationRefusal: {
            reason: string;
        };
        /**
         * @description Whole minutes of each step; null while it has not been taken.
         * @example {
         *       "toApply": 38,
         *       "toConfirm": 6,
         *       "toArrive": null
         *     }
         */
        ApplicationMinutes: {
            /** @description From publishing the ad to applying. */
            toApply: number;
            toConfirm: number | null;
            toArrive: number | null;
        };
        /**
         * @description What an applicant needs to know of the job.
         * @example {
         *       "id": "job_01K9ZV6Q3M8T4R2N7X5B0C1DFG",
         *       "title": "搬运工 · 仓库卸货",
         *       "employerName": "测试物流有限公司",
         *       "address": "振兴街 12 号物流园 3 号库",
         *       "point": {
         *         "lng": 118.887,
         *         "lat": 42.257
         *       },
         *       "startsAt": "2026-10-08T07:00:00+08:00",
         *       "endsAt": "2026-10-08T17:00:00+08:00",
         *       "pay": {
         *         "per": "day",
         *         "amountFen": 22000
         *       },
         *       "status": "published"
         *     }
         */
        AppliedJob: {
            id: components["schemas"]["JobId"];
            title: string;
            employerName: string;
            address: string;
            point: components["schemas"]["GeoPoint"] | null;
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
            pay: components["schemas"]["Pay"];
            status: components["schemas"]["OpenJobStatus"];
        };
        /**
         * @description An application as the applicant sees it.
         * @example {
         *       "id": "app_01K9ZV6Q3M8T4R2N7X5B0C1DFG",
         *       "ticket": "q3kY0nVx8Jd5LmTz1RbWc7HsGf2PaEu9oQiXyN4tBvM",
         *       "job": {
         *         "id": "job_01K9ZV6Q3M8T4R2N7X5B0C1DFG",
         *         "title": "搬运工 · 仓库卸货",
         *         "employerName": "测试物流有限公司",
         *         "address": "振兴街 12 号物流园 3 号库",
         *         "point": {
         *           "lng": 118.887,
         *           "lat": 42.257
         *         },
         *         "startsAt": "2026-10-08T07:00:00+08:00",
         *         "endsAt": "2026-10-08T17:00:00+08:00",
         *         "pay": {
         *           "per": "day",
         *           "amountFen": 22000
         *         },
         *         "status": "published"
         *       },
         *       "status": "confirmed",
         *       "waitingPlace": null,
         *       "applicantName": "李师傅",
         *       "phone": "138****8000",
         *       "hints": [],
         *       "reason": null,
         *       "publishedAt": "2026-10-07T09:12:00+08:00",
         *       "appliedAt": "2026-10-07T09:50:00+08:00",
         *       "confirmedAt": "2026-10-07T09:56:00+08:00",
         *       "arrivedAt": null,
         *       "endedAt": null,
         *       "minutes": {
         *         "toApply": 38,
         *         "toConfirm": 6,
         *         "toArrive": null
         *       },
         *       "version": 2
         *     }
         */
        Application: {
            id: components["schemas"]["ApplicationId"];
            ticket: components["schemas"]["ApplicationTicket"];
            job: components["schemas"]["AppliedJob"];
            status: components["schemas"]["OpenApplicationStatus"];
            /** @description Place in the line; null for who does not wait. */
            waitingPlace: number | null;
            applicantName: string | null;
            phone: components["schemas"]["PhoneMasked"];
            /** @description What the applicant should know, such as which agreement fits the age. */
            hints: components["schemas"]["AdFinding"][];
            /** @description Why one was not taken. */
            reason: string | null;
            /** Format: date-time */
            publishedAt: string;
            /** Format: date-time */
            appliedAt: string;
            /** Format: date-time */
            confirmedAt: string | null;
            /** Format: date-time */
            arrivedAt: string | null;
            /**
             * Format: date-time
             * @description When it was declined or cancelled.
             */
            endedAt: string | null;
            minutes: components["schemas"]["ApplicationMinutes"];
            version: number;
        };
        /**
         * @description One page of one's own applications.
         * @example {
         *       "items": [
         *         {
         *           "id": "app_01K9ZV6Q3M8T4R2N7X5B0C1DFG",
         *           "ticket": "q3kY0nVx8Jd5LmTz1RbWc7HsGf2PaEu9oQiXyN4tBvM",
         *           "job": {
         *             "id": "job_01K9ZV6Q3M8T4R2N7X5B0C1DFG",
         *             "title": "搬运工 · 仓库卸货",
         *             "employerName": "测试物流有限公司",
         *             "address": "振兴街 12 号物流园 3 号库",
         *             "point": {
         *               "lng": 118.887,
         *               "lat": 42.257
         *             },
         *             "startsAt": "2026-10-08T07:00:00+08:00",
         *             "endsAt": "2026-10-08T17:00:00+08:00",
         *             "pay": {
         *               "per": "day",
         *               "amountFen": 22000
         *             },
         *             "status": "published"
         *           },
         *           "status": "confirmed",
         *           "waitingPlace": null,
         *           "applicantName": "李师傅",
         *           "phone": "138****8000",
         *           "hints": [],
         *           "reason": null,
         *           "publishedAt": "2026-10-07T09:12:00+08:00",
         *           "appliedAt": "2026-10-07T09:50:00+08:00",
         *           "confirmedAt": "2026-10-07T09:56:00+08:00",
         *           "arrivedAt": null,
         *           "endedAt": null,
         *           "minutes": {
         *             "toApply": 38,
         *             "toConfirm": 6,
         *             "toArrive": null
         *           },
         *           "version": 2
         *         }
         *       ],
         *       "page": {
         *         "nextCursor": null
         *       }
         *     }
         */
        ApplicationPage: {
            items: components["schemas"]["Application"][];
            page: components["schemas"]["PageInfo"];
        };
        /**
         * @description An application as the employer and the station see it.
         * @example {
         *       "id": "app_01K9ZV6Q3M8T4R2N7X5B0C1DFG",
         *       "jobId": "job_01K9ZV6Q3M8T4R2N7X5B0C1DFG",
         *       "status": "confirmed",
         *       "waitingPlace": null,
         *       "applicantName": "李师傅",
         *       "phone": "13800138000",
         *       "hints": [],
         *       "reason": null,
         *       "publishedAt": "2026-10-07T09:12:00+08:00",
         *       "appliedAt": "2026-10-07T09:50:00+08:00",
         *       "confirmedAt": "2026-10-07T09:56:00+08:00",
         *       "arrivedAt": null,
         *       "endedAt": null,
         *       "minutes": {
         *         "toApply": 38,
         *         "toConfirm": 6,
         *         "toArrive": null
         *       },
         *       "version": 2
         *     }
         */
        ReceivedApplication: {
            id: components["schemas"]["ApplicationId"];
            jobId: components["schemas"]["JobId"];
            status: components["schemas"]["OpenApplicationStatus"];
            waitingPlace: number | null;
            applicantName: string | null;
            /** @description Masked until the applicant is confirmed, whole from then on. */
            phone: components["schemas"]["PhoneMasked"] | components["schemas"]["Phone"];
            hints: components["schemas"]["AdFinding"][];
            reason: string | null;
            /** Format: date-time */
            publishedAt: string;
            /** Format: date-time */
            appliedAt: string;
            /** Format: date-time */
            confirmedAt: string | null;
            /** Format: date-time */
            arrivedAt: string | null;
            /**
             * Format: date-time
             * @description When it was declined or cancelled.
             */
            endedAt: string | null;
            minutes: components["schemas"]["ApplicationMinutes"];
            version: number;
        };
        /**
         * @description One page of the applications for a job.
         * @example {
         *       "items": [
         *         {
         *           "id": "app_01K9ZV6Q3M8T4R2N7X5B0C1DFG",
         *           "jobId": "job_01K9ZV6Q3M8T4R2N7X5B0C1DFG",
         *           "status": "confirmed",
         *           "waitingPlace": null,
         *           "applicantName": "李师傅",
         *           "phone": "13800138000",
         *           "hints": [],
         *           "reason": null,
         *           "publishedAt": "2026-10-07T09:12:00+08:00",
         *           "appliedAt": "2026-10-07T09:50:00+08:00",
         *           "confirmedAt": "2026-10-07T09:56:00+08:00",
         *           "arrivedAt": null,
         *           "endedAt": null,
         *           "minutes": {
         *             "toApply": 38,
         *             "toConfirm": 6,
         *             "toArrive": null
         *           },
         *           "version": 2
         *         }
         *       ],
         *       "page": {
         *         "nextCursor": null
         *       }
         *     }
         */
        ReceivedApplicationPage: {
            items: components["schemas"]["ReceivedApplication"][];
            page: components["schemas"]["PageInfo"];
        };
        /**
         * @description What went wrong (RFC 9457). `code` is stable; `title` and `detail` are for people and follow Accept-Language.
         * @example {
         *       "type": "/docs/problems/invalid_request",
         *       "title": "有一处没填对",
         *       "status": 400,
         *       "code": "invalid_request",
         *       "requestId": "req_01K9ZV6Q3M8T4R2N7X5B0C1DFG",
         *       "errors": [
         *         {
         *           "pointer": "/limit",
         *           "code": "too_big",
         *           "params": {
         *             "maximum": 100
         *           },
         *           "message": "不能大于 100"
         *         }
         *       ]
         *     }
         */
        Problem: {
            /**
             * Format: uri-reference
             * @description Relative link to the explanation of the code.
             */
            type: string;
            title: string;
            status: number;
            /** @description What to do about it. */
            detail?: string;
            code: components["schemas"]["ProblemCode"];
            params?: components["schemas"]["ProblemParams"];
            /** @description Quote it on the phone; the service finds its log line by it. */
            requestId: string;
            /** @description One entry a field that is wrong. */
            errors?: components["schemas"]["FieldError"][];
        };
        /**
         * @description lower_snake code from the error catalogue; a new one may appear at any time.
         * @example not_found
         */
        ProblemCode: string;
        /**
         * @description The figures that the code's message needs.
         * @example {
         *       "maximum": 100
         *     }
         */
        ProblemParams: {
            [key: string]: string | number;
        };
        /**
         * @description What is wrong with one field.
         * @example {
         *       "pointer": "/region",
         *       "code": "region_code_invalid",
         *       "message": "地区代码是 6 位数字"
         *     }
         */
        FieldError: {
            /**
             * Format: json-pointer
             * @description The field in the flat parameters, for example /limit or /pay/amountFen.
             */
            pointer: string;
            code: components["schemas"]["ProblemCode"];
            params?: components["schemas"]["ProblemParams"];
            message: string;
        };
        /**
         * @description Division code by GB/T 2260, or that of a functional area in the same form.
         * @example 150404
         */
        RegionCode: string;
        /**
         * @description Amount of money in fen (1/100 yuan, CNY).
         * @example 22000
         */
        Fen: number;
        /**
         * @description Mobile number of mainland China, digits only.
         * @example 13800138000
         */
        Phone: string;
        /**
         * @description Mobile number with its middle hidden.
         * @example 138****8000
         */
        PhoneMasked: string;
        /**
         * @description Place in CGCS2000 degrees (WGS 84 at metre level); convert GCJ-02 and BD-09 before sending.
         * @example {
         *       "lng": 118.887,
         *       "lat": 42.257
         *     }
         */
        GeoPoint: {
            lng: number;
            lat: number;
        };
        /**
         * @description The same words in several languages; zh-CN is always there.
         * @example {
         *       "zh-CN": "零工驿站",
         *       "en": "Gig station"
         *     }
         */
        LocalizedText: {
            "zh-CN": string;
            en?: string;
        } & {
            [key: string]: string;
        };
        /**
         * @description Where the next page begins.
         * @example {
         *       "nextCursor": null
         *     }
         */
        PageInfo: {
            /** @description Pass it as `cursor`; null on the last page. */
            nextCursor: string | null;
        };
        /**
         * @description Opaque id of an employer or agency; grants name it as their organisation.
         * @example emp_01K9ZV6Q3M8T4R2N7X5B0C1DFG
         */
        EmployerId: string;
        /**
         * @description What an employer is.
         * @example enterprise
         * @enum {string}
         */
        EmployerKind: "enterprise" | "self_employed" | "household";
        /**
         * @description An employer as it registers itself. Firms and the self-employed give `uscc`, households `idNumber`.
         * @example {
         *       "kind": "enterprise",
         *       "name": "测试物流有限公司",
         *       "region": "150404",
         *       "address": "振兴街 12 号物流园",
         *       "uscc": "91150404MA0CE1234X",
         *       "contactName": "王女士",
         *       "contactPhone": "13800138000"
         *     }
         */
        EmployerInput: {
            kind: components["schemas"]["EmployerKind"];
            /** @description As in the licence; a family gives what people call it, such as 王女士家. */
            name: string;
            region: components["schemas"]["RegionCode"];
            address?: string;
            /** @description Unified social credit code; the service says which character is wrong. */
            uscc?: string;
            /** @description Of the person who hires for the household. Kept sealed. */
            idNumber?: string;
            contactName: string;
            contactPhone?: components["schemas"]["Phone"];
        };
        /**
         * @description What a check of an employer came to.
         * @example passed
         * @enum {string}
         */
        VerificationOutcome: "passed" | "failed";
        /**
         * @description What was looked at.
         * @example business_licence
         * @enum {string}
         */
        VerificationEvidence: "business_licence" | "id_card" | "agency_permit" | "public_register" | "site_visit" | "phone_call" | "past_wages";
        /**
         * @description A check of an employer.
         * @example {
         *       "outcome": "passed",
         *       "evidence": [
         *         "business_licence",
         *         "site_visit"
         *       ],
         *       "note": "执照和现场一致"
         *     }
         */
        VerificationInput: {
            outcome: components["schemas"]["VerificationOutcome"];
            evidence: components["schemas"]["VerificationEvidence"][];
            note: string;
        };
        /**
         * @description The latest check of an employer.
         * @example {
         *       "outcome": "passed",
         *       "evidence": [
         *         "business_licence",
         *         "site_visit"
         *       ],
         *       "note": "执照和现场一致",
         *       "checkedAt": "2026-10-06T15:00:00+08:00",
         *       "checkedBy": "person_01K9ZV6Q3M8T4R2N7X5B0C1DFG"
         *     }
         */
        Verification: {
            outcome: components["schemas"]["VerificationOutcome"];
            evidence: components["schemas"]["OpenVerificationEvidence"][];
            note: string;
            /** Format: date-time */
            checkedAt: string;
            checkedBy: components["schemas"]["PersonId"];
        };
        /**
         * @description An employer as it and the clerks see it. Its ETag is its version in quotes.
         * @example {
         *       "id": "emp_01K9ZV6Q3M8T4R2N7X5B0C1DFG",
         *       "kind": "enterprise",
         *       "name": "测试物流有限公司",
         *       "region": {
         *         "code": "150404",
         *         "name": "松山区",
         *         "fullName": "内蒙古自治区赤峰市松山区",
         *         "level": "county",
         *         "kind": "statutory",
         *         "parentCode": "150400"
         *       },
         *       "address": "振兴街 12 号物流园",
         *       "uscc": "91150404MA0CE1234X",
         *       "idNumber": null,
         *       "contactName": "王女士",
         *       "contactPhone": "138****8000",
         *       "verified": true,
         *       "verifiedUntil": "2027-04-06T15:00:00+08:00",
         *       "verification": {
         *         "outcome": "passed",
         *         "evidence": [
         *           "business_licence",
         *           "site_visit"
         *         ],
         *         "note": "执照和现场一致",
         *         "checkedAt": "2026-10-06T15:00:00+08:00",
         *         "checkedBy": "person_01K9ZV6Q3M8T4R2N7X5B0C1DFG"
         *       },
         *       "createdAt": "2026-10-06T10:00:00+08:00",
         *       "version": 2
         *     }
         */
        Employer: {
            id: components["schemas"]["EmployerId"];
            kind: components["schemas"]["OpenEmployerKind"];
            name: string;
            region: components["schemas"]["Region"];
            address: string | null;
            uscc: string | null;
            /** @description Masked. */
            idNumber: string | null;
            contactName: string | null;
            contactPhone: components["schemas"]["PhoneMasked"] | null;
            /** @description Checked within the last six months with a good outcome. */
            verified: boolean;
            /**
             * Format: date-time
             * @description When that ends or ended; null for one that never passed.
             */
            verifiedUntil: string | null;
            /** @description Null for one that was never checked. */
            verification: components["schemas"]["Verification"] | null;
            /** Format: date-time */
            createdAt: string;
            version: number;
        };
        /**
         * @description One page of employers.
         * @example {
         *       "items": [
         *         {
         *           "id": "emp_01K9ZV6Q3M8T4R2N7X5B0C1DFG",
         *           "kind": "enterprise",
         *           "name": "测试物流有限公司",
         *           "region": {
         *             "code": "150404",
         *             "name": "松山区",
         *             "fullName": "内蒙古自治区赤峰市松山区",
         *             "level": "county",
         *             "kind": "statutory",
         *             "parentCode": "150400"
         *           },
         *           "address": "振兴街 12 号物流园",
         *           "uscc": "91150404MA0CE1234X",
         *           "idNumber": null,
         *           "contactName": "王女士",
         *           "contactPhone": "138****8000",
         *           "verified": true,
         *           "verifiedUntil": "2027-04-06T15:00:00+08:00",
         *           "verification": {
         *             "outcome": "passed",
         *             "evidence": [
         *               "business_licence",
         *               "site_visit"
         *             ],
         *             "note": "执照和现场一致",
         *             "checkedAt": "2026-10-06T15:00:00+08:00",
         *             "checkedBy": "person_01K9ZV6Q3M8T4R2N7X5B0C1DFG"
         *           },
         *           "createdAt": "2026-10-06T10:00:00+08:00",
         *           "version": 2
         *         }
         *       ],
         *       "page": {
         *         "nextCursor": null
         *       }
         *     }
         */
        EmployerPage: {
            items: components["schemas"]["Employer"][];
            page: components["schemas"]["PageInfo"];
        };
        /**
         * @description Asks for a one-time code.
         * @example {
         *       "phone": "13800138000",
         *       "voice": false
         *     }
         */
        CodeRequest: {
            phone: components["schemas"]["Phone"];
            /** @description Read it out by a call; for people who do not read messages. Written when left out. */
            voice?: boolean;
        };
        /**
         * @description When the code ends and when another one may be asked for.
         * @example {
         *       "expiresAt": "2026-10-08T09:05:00+08:00",
         *       "resendAt": "2026-10-08T09:01:00+08:00",
         *       "digits": 6
         *     }
         */
        CodeSent: {
            /** Format: date-time */
            expiresAt: string;
            /** Format: date-time */
            resendAt: string;
            digits: number;
        };
        /**
         * @description Phone and the code that was sent to it.
         * @example {
         *       "phone": "13800138000",
         *       "code": "204813"
         *     }
         */
        SignIn: {
            phone: components["schemas"]["Phone"];
            code: string;
        };
        /**
         * @description A refresh token.
         * @example {
         *       "refreshToken": "session_01K9ZV6Q3M8T4R2N7X5B0C1DFG.1.3f9a01c2.c2lnbmF0dXJl"
         *     }
         */
        Refresh: {
            refreshToken: string;
        };
        /**
         * @description Which sessions end.
         * @example {
         *       "everywhere": false
         *     }
         */
        SignOut: {
            /** @description All sessions of the person, this one included, and what a provincial issuer has given out so far. */
            everywhere: boolean;
        };
        /**
         * @description What a signed-in page holds; the access token in memory, the refresh token for its session.
         * @example {
         *       "accessToken": "session_01K9ZV6Q3M8T4R2N7X5B0C1DFG.1791421800000.3f9a01c2.c2lnbmF0dXJl",
         *       "accessExpiresAt": "2026-10-08T09:10:00+08:00",
         *       "refreshToken": "session_01K9ZV6Q3M8T4R2N7X5B0C1DFG.1.3f9a01c2.c2lnbmF0dXJl",
         *       "refreshExpiresAt": "2026-11-07T09:00:00+08:00"
         *     }
         */
        Tokens: {
            accessToken: string;
            /** Format: date-time */
            accessExpiresAt: string;
            refreshToken: string;
            /** Format: date-time */
            refreshExpiresAt: string;
        };
        /**
         * @description Opaque id of a person.
         * @example person_01K9ZV6Q3M8T4R2N7X5B0C1DFG
         */
        PersonId: string;
        /**
         * @description Who is signed in.
         * @example {
         *       "id": "person_01K9ZV6Q3M8T4R2N7X5B0C1DFG",
         *       "phone": "138****8000",
         *       "grants": []
         *     }
         */
        Person: {
            id: components["schemas"]["PersonId"];
            /** @description Null for a person who signs in at a provincial issuer. */
            phone: components["schemas"]["PhoneMasked"] | null;
            grants: components["schemas"]["Grant"][];
        };
        /**
         * @description Opaque id of a session.
         * @example session_01K9ZV6Q3M8T4R2N7X5B0C1DFG
         */
        SessionId: string;
        /**
         * @description One place where the person is signed in.
         * @example {
         *       "id": "session_01K9ZV6Q3M8T4R2N7X5B0C1DFG",
         *       "siteName": "松山区人民政府网",
         *       "createdAt": "2026-10-08T09:00:00+08:00",
         *       "lastUsedAt": "2026-10-08T09:00:00+08:00",
         *       "current": true
         *     }
         */
        Session: {
            id: components["schemas"]["SessionId"];
            siteName: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            lastUsedAt: string;
            /** @description The one that asks. */
            current: boolean;
        };
        /**
         * @description One page of sessions.
         * @example {
         *       "items": [
         *         {
         *           "id": "session_01K9ZV6Q3M8T4R2N7X5B0C1DFG",
         *           "siteName": "松山区人民政府网",
         *           "createdAt": "2026-10-08T09:00:00+08:00",
         *           "lastUsedAt": "2026-10-08T09:00:00+08:00",
         *           "current": true
         *         }
         *       ],
         *       "page": {
         *         "nextCursor": null
         *       }
         *     }
         */
        SessionPage: {
            items: components["schemas"]["Session"][];
            page: components["schemas"]["PageInfo"];
        };
        /**
         * @description What somebody is to the market.
         * @example staff
         * @enum {string}
         */
        Role: "employer" | "agency" | "staff" | "operator" | "county" | "city" | "province" | "auditor";
        /**
         * @description What a role allows only where it was given expressly.
         * @example personal_data
         * @enum {string}
         */
        Scope: "personal_data";
        /**
         * @description Opaque id of an employer, agency or station.
         * @example emp_01K9ZV6Q3M8T4R2N7X5B0C1DFG
         */
        OrganisationId: string;
        /**
         * @description Opaque id of a grant.
         * @example grant_01K9ZV6Q3M8T4R2N7X5B0C1DFG
         */
        GrantId: string;
        /**
         * @description A role to be given, for a whole region or for one organisation in it.
         * @example {
         *       "phone": "13800138000",
         *       "role": "staff",
         *       "region": "150404",
         *       "reason": "新到岗"
         *     }
         */
        GrantInput: {
            phone: components["schemas"]["Phone"];
            role: components["schemas"]["Role"];
            region: components["schemas"]["RegionCode"];
            organisation?: components["schemas"]["OrganisationId"];
            /** @description Only what one holds there oneself; none when left out. */
            scopes?: components["schemas"]["Scope"][];
            /** @description Stands in the audit log. */
            reason: string;
        };
        /**
         * @description A role that somebody has. Its ETag is its version in quotes.
         * @example {
         *       "id": "grant_01K9ZV6Q3M8T4R2N7X5B0C1DFG",
         *       "personId": "person_01K9ZV6Q3M8T4R2N7X5B0C1DFG",
         *       "role": "staff",
         *       "region": "150404",
         *       "organisation": null,
         *       "scopes": [],
         *       "givenAt": "2026-10-08T09:00:00+08:00",
         *       "version": 1
         *     }
         */
        Grant: {
            id: components["schemas"]["GrantId"];
            personId: components["schemas"]["PersonId"];
            role: components["schemas"]["Role"];
            region: components["schemas"]["RegionCode"];
            /** @description Null for a role in the whole region. */
            organisation: components["schemas"]["OrganisationId"] | null;
            scopes: components["schemas"]["Scope"][];
            /** Format: date-time */
            givenAt: string;
            version: number;
        };
        /**
         * @description One page of grants.
         * @example {
         *       "items": [
         *         {
         *           "id": "grant_01K9ZV6Q3M8T4R2N7X5B0C1DFG",
         *           "personId": "person_01K9ZV6Q3M8T4R2N7X5B0C1DFG",
         *           "role": "staff",
         *           "region": "150404",
         *           "organisation": null,
         *           "scopes": [],
         *           "givenAt": "2026-10-08T09:00:00+08:00",
         *           "version": 1
         *         }
         *       ],
         *       "page": {
         *         "nextCursor": null
         *       }
         *     }
         */
        GrantPage: {
            items: components["schemas"]["Grant"][];
            page: components["schemas"]["PageInfo"];
        };
        /**
         * @description Why somebody must see what is masked.
         * @example {
         *       "reason": "核对站点联系人"
         *     }
         */
        RevealRequest: {
            /** @description In plain words; stands in the audit log. */
            reason: string;
        };
        /**
         * @description A phone number in full, and the line of the audit log that says who asked.
         * @example {
         *       "phone": "13800138000",
         *       "auditId": "audit_01K9ZV6Q3M8T4R2N7X5B0C1DFG"
         *     }
         */
        Revealed: {
            /** @description Null for a person who signs in at a provincial issuer. */
            phone: components["schemas"]["Phone"] | null;
            auditId: string;
        };
        /**
         * @description How much a finding matters; it never stops anybody by itself, a clerk decides.
         * @example change
         * @enum {string}
         */
        AdSeverity: "refuse" | "change" | "advise";
        /**
         * @description What is wrong with one place of an ad, as the ad rules find it in the page and in the service alike.
         * @example {
         *       "code": "gimmick",
         *       "severity": "change",
         *       "field": "/title",
         *       "quote": "高薪",
         *       "start": 0,
         *       "end": 2,
         *       "advice": "gimmick"
         *     }
         */
        AdFinding: {
            code: components["schemas"]["ProblemCode"];
            severity: components["schemas"]["OpenAdSeverity"];
            /**
             * Format: json-pointer
             * @description The field of the ad; pay is one field, so both of its halves are `/pay`.
             */
            field: string;
            /** @description The words as they stand in the field; only for findings that rest on words. */
            quote?: string;
            /** @description Where the words begin, counted in UTF-16 units of the field. */
            start?: number;
            end?: number;
            /** @description Code of the words that say what to write instead. */
            advice: components["schemas"]["ProblemCode"];
            params?: components["schemas"]["ProblemParams"];
        };
        /**
         * @description How an ad was ended by its employer.
         * @example filled
         * @enum {string}
         */
        JobOutcome: "filled" | "closed";
        /**
         * @description Ends an ad.
         * @example {
         *       "outcome": "filled"
         *     }
         */
        JobClosure: {
            outcome: components["schemas"]["JobOutcome"];
            reason?: string;
        };
        /**
         * @description Takes an ended ad up again.
         * @example {
         *       "validUntil": "2026-10-12T18:00:00+08:00",
         *       "headcount": 15
         *     }
         */
        JobReopening: {
            /** Format: date-time */
            validUntil: string;
            /** @description Seats altogether, those already taken included; left out, as before. */
            headcount?: number;
        };
        /**
         * @description Until when an ad holds now.
         * @example {
         *       "validUntil": "2026-10-12T18:00:00+08:00"
         *     }
         */
        JobExtension: {
            /** Format: date-time */
            validUntil: string;
        };
        /**
         * @description By which agreement people will work.
         * @example labour_service
         * @enum {string}
         */
        Employment: "labour_contract" | "part_time" | "labour_service" | "third_party" | "over_age";
        /**
         * @description How the ad reached the market.
         * @example visit
         * @enum {string}
         */
        JobChannel: "online" | "registration" | "visit" | "phone" | "questionnaire" | "agency" | "repost";
        /**
         * @description Where the work is, as the poster says it.
         * @example {
         *       "region": "150404",
         *       "address": "振兴街 12 号物流园 3 号库",
         *       "point": {
         *         "lng": 118.887,
         *         "lat": 42.257
         *       }
         *     }
         */
        JobPlaceInput: {
            region: components["schemas"]["RegionCode"];
            /** @description Town and spot; `居家（线上）` for work at home. */
            address: string;
            point?: components["schemas"]["GeoPoint"];
        };
        /**
         * @description The fields of an ad as they stand. What was left empty is left out.
         * @example {
         *       "title": "搬运工 · 仓库卸货",
         *       "trade": "搬运工",
         *       "content": "卸货、码垛，单件不超过 30 公斤，中午歇 1 小时",
         *       "conditions": "18 岁以上，男女不限",
         *       "headcount": 12,
         *       "pay": {
         *         "per": "day",
         *         "amountFen": 22000
         *       },
         *       "settlement": "daily",
         *       "startsAt": "2026-10-08T07:00:00+08:00",
         *       "endsAt": "2026-10-08T17:00:00+08:00",
         *       "hours": "每天 7:00 到 17:00，中午歇 1 小时",
         *       "place": {
         *         "region": "150404",
         *         "address": "振兴街 12 号物流园 3 号库",
         *         "point": {
         *           "lng": 118.887,
         *           "lat": 42.257
         *         }
         *       },
         *       "validUntil": "2026-10-08T00:00:00+08:00",
         *       "employment": "labour_service",
         *       "transport": true,
         *       "meals": true,
         *       "insured": true,
         *       "minAge": 18,
         *       "source": "松山区振兴街零工驿站",
         *       "channel": "visit",
         *       "stationId": "station_01K9ZV6Q3M8T4R2N7X5B0C1DFG",
         *       "contactName": "王女士",
         *       "withholdContact": false
         *     }
         */
        JobFields: {
            title: string;
            /** @description The trade in the poster's own words. */
            trade?: string;
            content?: string;
            /** @description Empty when nothing is asked for; left out, the question is still open. */
            conditions?: string;
            headcount?: number;
            pay?: components["schemas"]["Pay"];
            settlement?: components["schemas"]["OpenSettlement"];
            /** Format: date-time */
            startsAt?: string;
            /**
             * Format: date-time
             * @description End of the first day's work.
             */
            endsAt?: string;
            /** @description The working hours in words, where first start and end do not say it all. */
            hours?: string;
            place?: components["schemas"]["JobPlaceInput"];
            /**
             * Format: date-time
             * @description The ad ends by itself at this minute.
             */
            validUntil?: string;
            employment?: components["schemas"]["OpenEmployment"];
            /** @description The employer fetches and brings back. */
            transport?: boolean;
            /** @description Meals are included. */
            meals?: boolean;
            /** @description Accident insurance is bought for the worker. */
            insured?: boolean;
            minAge?: number;
            maxAge?: number;
            /** @description Where the ad comes from; left out, the employer itself. A repost has to name it. */
            source?: string;
            channel?: components["schemas"]["OpenJobChannel"];
            /** @description For whom the work is, when an agency hires for somebody else. */
            onBehalfOf?: string;
            stationId?: components["schemas"]["StationId"];
            contactName?: string;
            /** @description People are given the number of the station instead of the employer's. */
            withholdContact?: boolean;
        };
        /**
         * @description An ad as its poster fills it in. A draft may lack everything but its title; what an ad has to say is asked for when
         *     it is submitted. Answers mask the phone: an update that leaves `contactPhone` out keeps the number.
         * @example {
         *       "title": "搬运工 · 仓库卸货",
         *       "trade": "搬运工",
         *       "content": "卸货、码垛，单件不超过 30 公斤，中午歇 1 小时",
         *       "conditions": "18 岁以上，男女不限",
         *       "headcount": 12,
         *       "pay": {
         *         "per": "day",
         *         "amountFen": 22000
         *       },
         *       "settlement": "daily",
         *       "startsAt": "2026-10-08T07:00:00+08:00",
         *       "endsAt": "2026-10-08T17:00:00+08:00",
         *       "hours": "每天 7:00 到 17:00，中午歇 1 小时",
         *       "place": {
         *         "region": "150404",
         *         "address": "振兴街 12 号物流园 3 号库",
         *         "point": {
         *           "lng": 118.887,
         *           "lat": 42.257
         *         }
         *       },
         *       "validUntil": "2026-10-08T00:00:00+08:00",
         *       "employment": "labour_service",
         *       "transport": true,
         *       "meals": true,
         *       "insured": true,
         *       "minAge": 18,
         *       "source": "松山区振兴街零工驿站",
         *       "channel": "visit",
         *       "stationId": "station_01K9ZV6Q3M8T4R2N7X5B0C1DFG",
         *       "contactName": "王女士",
         *       "withholdContact": false,
         *       "contactPhone": "13800138000"
         *     }
         */
        JobInput: {
            title: string;
            /** @description The trade in the poster's own words. */
            trade?: string;
            content?: string;
            /** @description Empty when nothing is asked for; left out, the question is still open. */
            conditions?: string;
            headcount?: number;
            pay?: components["schemas"]["Pay"];
            settlement?: components["schemas"]["Settlement"];
            /** Format: date-time */
            startsAt?: string;
            /**
             * Format: date-time
             * @description End of the first day's work.
             */
            endsAt?: string;
            /** @description The working hours in words, where first start and end do not say it all. */
            hours?: string;
            place?: components["schemas"]["JobPlaceInput"];
            /**
             * Format: date-time
             * @description The ad ends by itself at this minute.
             */
            validUntil?: string;
            employment?: components["schemas"]["Employment"];
            /** @description The employer fetches and brings back. */
            transport?: boolean;
            /** @description Meals are included. */
            meals?: boolean;
            /** @description Accident insurance is bought for the worker. */
            insured?: boolean;
            minAge?: number;
            maxAge?: number;
            /** @description Where the ad comes from; left out, the employer itself. A repost has to name it. */
            source?: string;
            channel?: components["schemas"]["JobChannel"];
            /** @description For whom the work is, when an agency hires for somebody else. */
            onBehalfOf?: string;
            stationId?: components["schemas"]["StationId"];
            contactName?: string;
            /** @description People are given the number of the station instead of the employer's. */
            withholdContact?: boolean;
            contactPhone?: components["schemas"]["Phone"];
        };
        /**
         * @description How the seats of a job stand.
         * @example {
         *       "needed": 10,
         *       "applied": 3,
         *       "waitlisted": 0,
         *       "confirmed": 1,
         *       "arrived": 1
         *     }
         */
        JobCounts: {
            /** @description Headcount less those who are confirmed or have arrived. */
            needed: number;
            /** @description Hold a seat and wait for a word. */
            applied: number;
            waitlisted: number;
            confirmed: number;
            arrived: number;
        };
        /**
         * @description An ad as its employer and the clerks see it, in every state. Its ETag is its version in quotes.
         * @example {
         *       "id": "job_01K9ZV6Q3M8T4R2N7X5B0C1DFG",
         *       "employerId": "emp_01K9ZV6Q3M8T4R2N7X5B0C1DFG",
         *       "employer": {
         *         "name": "测试物流有限公司",
         *         "verified": true
         *       },
         *       "status": "published",
         *       "fields": {
         *         "title": "搬运工 · 仓库卸货",
         *         "trade": "搬运工",
         *         "content": "卸货、码垛，单件不超过 30 公斤，中午歇 1 小时",
         *         "conditions": "18 岁以上，男女不限",
         *         "headcount": 12,
         *         "pay": {
         *           "per": "day",
         *           "amountFen": 22000
         *         },
         *         "settlement": "daily",
         *         "startsAt": "2026-10-08T07:00:00+08:00",
         *         "endsAt": "2026-10-08T17:00:00+08:00",
         *         "hours": "每天 7:00 到 17:00，中午歇 1 小时",
         *         "place": {
         *           "region": "150404",
         *           "address": "振兴街 12 号物流园 3 号库",
         *           "point": {
         *             "lng": 118.887,
         *             "lat": 42.257
         *           }
         *         },
         *         "validUntil": "2026-10-08T00:00:00+08:00",
         *         "employment": "labour_service",
         *         "transport": true,
         *         "meals": true,
         *         "insured": true,
         *         "minAge": 18,
         *         "source": "松山区振兴街零工驿站",
         *         "channel": "visit",
         *         "stationId": "station_01K9ZV6Q3M8T4R2N7X5B0C1DFG",
         *         "contactName": "王女士",
         *         "withholdContact": false
         *       },
         *       "contactPhone": "138****8000",
         *       "missing": [],
         *       "findings": [],
         *       "reason": null,
         *       "counts": {
         *         "needed": 10,
         *         "applied": 3,
         *         "waitlisted": 0,
         *         "confirmed": 1,
         *         "arrived": 1
         *       },
         *       "contacts": 17,
         *       "createdAt": "2026-10-07T08:55:00+08:00",
         *       "submittedAt": "2026-10-07T09:01:00+08:00",
         *       "publishedAt": "2026-10-07T09:12:00+08:00",
         *       "version": 3
         *     }
         */
        ManagedJob: {
            id: components["schemas"]["JobId"];
            employerId: components["schemas"]["EmployerId"];
            employer: components["schemas"]["JobEmployer"];
            status: components["schemas"]["OpenJobStatus"];
            fields: components["schemas"]["JobFields"];
            /** @description Masked; null while none was given. */
            contactPhone: components["schemas"]["PhoneMasked"] | null;
            /** @description Fields that still have to be filled in before the ad can be submitted. */
            missing: string[];
            findings: components["schemas"]["AdFinding"][];
            /** @description Why it was returned or taken down; null otherwise. */
            reason: string | null;
            counts: components["schemas"]["JobCounts"];
            /** @description How often the number was looked at. */
            contacts: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            submittedAt: string | null;
            /** Format: date-time */
            publishedAt: string | null;
            version: number;
        };
        /**
         * @description One page of an employer's ads.
         * @example {
         *       "items": [],
         *       "page": {
         *         "nextCursor": null
         *       }
         *     }
         */
        ManagedJobPage: {
            items: components["schemas"]["ManagedJob"][];
            page: components["schemas"]["PageInfo"];
        };
        /**
         * @description Kind of file; CSV is UTF-8 with a byte order mark, so that office programs read the Chinese.
         * @example csv
         * @enum {string}
         */
        TableFormat: "csv" | "xlsx" | "json";
        /**
         * @description The fields of JobInput. Each row is judged by itself, so that one mistake does not refuse the others.
         * @example {
         *       "title": "采摘工 · 苹果园",
         *       "trade": "采摘工",
         *       "content": "摘苹果、装筐，单筐不超过 20 公斤",
         *       "conditions": "无特殊要求",
         *       "headcount": 60,
         *       "pay": {
         *         "per": "day",
         *         "amountFen": 20000
         *       },
         *       "settlement": "daily",
         *       "startsAt": "2026-10-09T07:00:00+08:00",
         *       "endsAt": "2026-10-09T17:00:00+08:00",
         *       "place": {
         *         "region": "150404",
         *         "address": "测试乡测试村果园"
         *       },
         *       "validUntil": "2026-10-09T07:00:00+08:00",
         *       "employment": "labour_service",
         *       "transport": true,
         *       "meals": true,
         *       "insured": true,
         *       "contactName": "王女士",
         *       "contactPhone": "13800138000"
         *     }
         */
        JobImportRow: {
            [key: string]: unknown;
        };
        /**
         * @description Many ads of one employer or agency.
         * @example {
         *       "employerId": "emp_01K9ZV6Q3M8T4R2N7X5B0C1DFG",
         *       "dryRun": true,
         *       "rows": [
         *         {
         *           "title": "采摘工 · 苹果园",
         *           "trade": "采摘工",
         *           "content": "摘苹果、装筐，单筐不超过 20 公斤",
         *           "conditions": "无特殊要求",
         *           "headcount": 60,
         *           "pay": {
         *             "per": "day",
         *             "amountFen": 20000
         *           },
         *           "settlement": "daily",
         *           "startsAt": "2026-10-09T07:00:00+08:00",
         *           "endsAt": "2026-10-09T17:00:00+08:00",
         *           "place": {
         *             "region": "150404",
         *             "address": "测试乡测试村果园"
         *           },
         *           "validUntil": "2026-10-09T07:00:00+08:00",
         *           "employment": "labour_service",
         *           "transport": true,
         *           "meals": true,
         *           "insured": true,
         *           "contactName": "王女士",
         *           "contactPhone": "13800138000"
         *         }
         *       ]
         *     }
         */
        JobImportInput: {
            employerId: components["schemas"]["EmployerId"];
            /** @description Only look; keep nothing. */
            dryRun: boolean;
            rows?: components["schemas"]["JobImportRow"][];
            /** @description The text of the file, with the Chinese column names of the template in its first line. */
            csv?: string;
            /** @description The file; its first sheet is read, column names in the first row. */
            xlsxBase64?: string;
        };
        /**
         * @description What is wrong with one cell, or with a row as a whole.
         * @example {
         *       "row": 7,
         *       "column": "工钱",
         *       "fault": {
         *         "pointer": "/pay",
         *         "code": "missing_pay",
         *         "message": "要写清工钱：按小时、按天、按月还是按件，多少钱；面议的写最低不少于多少"
         *       }
         *     }
         */
        JobImportFault: {
            /** @description Counted as the file shows it, the line of the column names included; in `rows` the first is 1. */
            row: number;
            /** @description Name of the column as the file has it; null for a whole row and for `rows`. */
            column: string | null;
            fault: components["schemas"]["FieldError"];
        };
        /**
         * @description What a row is a double of.
         * @example same_as_open
         * @enum {string}
         */
        JobConflictKind: "same_in_file" | "same_as_open";
        /**
         * @description A row that was left out because its ad is there already.
         * @example {
         *       "row": 9,
         *       "kind": "same_as_open",
         *       "otherRow": null,
         *       "jobId": "job_01K9ZV6Q3M8T4R2N7X5B0C1DFG"
         *     }
         */
        JobImportConflict: {
            row: number;
            kind: components["schemas"]["OpenJobConflictKind"];
            otherRow: number | null;
            jobId: components["schemas"]["JobId"] | null;
        };
        /**
         * @description What became of the rows, or would have.
         * @example {
         *       "dryRun": true,
         *       "total": 12,
         *       "submitted": 10,
         *       "faults": [
         *         {
         *           "row": 7,
         *           "column": "工钱",
         *           "fault": {
         *             "pointer": "/pay",
         *             "code": "missing_pay",
         *             "message": "要写清工钱：按小时、按天、按月还是按件，多少钱；面议的写最低不少于多少"
         *           }
         *         }
         *       ],
         *       "conflicts": [
         *         {
         *           "row": 9,
         *           "kind": "same_as_open",
         *           "otherRow": null,
         *           "jobId": "job_01K9ZV6Q3M8T4R2N7X5B0C1DFG"
         *         }
         *       ]
         *     }
         */
        JobImport: {
            dryRun: boolean;
            /** @description Rows that were read. */
            total: number;
            /** @description Rows that are now ads waiting for review; in a dry run, that would be. */
            submitted: number;
            faults: components["schemas"]["JobImportFault"][];
            conflicts: components["schemas"]["JobImportConflict"][];
        };
        /**
         * @description A file of ads.
         * @example {
         *       "fileName": "招工信息-2026-10-08.csv",
         *       "mediaType": "text/csv",
         *       "count": 0,
         *       "isComplete": true,
         *       "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
         *       "fileBase64": ""
         *     }
         */
        JobExport: {
            fileName: string;
            mediaType: string;
            count: number;
            /** @description False where there are more ads than one file takes. */
            isComplete: boolean;
            sha256: string;
            fileBase64: string;
        };
        /**
         * @description Who answers the phone.
         * @example employer
         * @enum {string}
         */
        ContactVia: "employer" | "station" | "site";
        /**
         * @description A number to call about a job. Not to be kept.
         * @example {
         *       "via": "employer",
         *       "contactName": "王女士",
         *       "phone": "13800138000"
         *     }
         */
        JobContact: {
            via: components["schemas"]["OpenContactVia"];
            /** @description Whom to ask for; the name of the station for its hotline. */
            contactName: string | null;
            phone: string;
        };
        /**
         * @description What happened to an ad.
         * @example approved
         * @enum {string}
         */
        JobEvent: "created" | "imported" | "copied" | "changed" | "submitted" | "approved" | "returned" | "extended" | "filled" | "closed" | "expired" | "reopened" | "taken_down" | "reported" | "kept";
        /**
         * @description In which quality somebody acted; `system` is the service by itself.
         * @example staff
         * @enum {string}
         */
        JobActor: "employer" | "agency" | "staff" | "operator" | "county" | "city" | "province" | "public" | "system";
        /**
         * @description One thing that happened, who did it and why.
         * @example {
         *       "at": "2026-10-07T09:12:00+08:00",
         *       "event": "approved",
         *       "status": "published",
         *       "actor": "staff",
         *       "personId": "person_01K9ZV6Q3M8T4R2N7X5B0C1DFG",
         *       "reason": "到现场看过，工钱和时间都写清了"
         *     }
         */
        JobHistoryEntry: {
            /** Format: date-time */
            at: string;
            event: components["schemas"]["OpenJobEvent"];
            /** @description Where the ad stood afterwards. */
            status: components["schemas"]["OpenJobStatus"];
            actor: components["schemas"]["OpenJobActor"];
            /** @description Null for the public and for the service itself. */
            personId: components["schemas"]["PersonId"] | null;
            reason: string | null;
        };
        /**
         * @description One page of what happened to an ad.
         * @example {
         *       "items": [
         *         {
         *           "at": "2026-10-07T09:12:00+08:00",
         *           "event": "approved",
         *           "status": "published",
         *           "actor": "staff",
         *           "personId": "person_01K9ZV6Q3M8T4R2N7X5B0C1DFG",
         *           "reason": "到现场看过，工钱和时间都写清了"
         *         }
         *       ],
         *       "page": {
         *         "nextCursor": null
         *       }
         *     }
         */
        JobHistory: {
            items: components["schemas"]["JobHistoryEntry"][];
            page: components["schemas"]["PageInfo"];
        };
        /**
         * @description Why an ad waits for a clerk.
         * @example submitted
         * @enum {string}
         */
        JobReviewCause: "submitted" | "reported";
        /**
         * @description What is wrong with an ad.
         * @example fee_charged
         * @enum {string}
         */
        JobReportReason: "false_information" | "fee_charged" | "wages_unpaid" | "illegal_agency" | "discrimination" | "dangerous_work" | "minors" | "unreachable" | "other";
        /**
         * @description What somebody tells about an ad.
         * @example {
         *       "reason": "fee_charged",
         *       "text": "到了地方要先交 50 元服装费"
         *     }
         */
        JobReportInput: {
            reason: components["schemas"]["JobReportReason"];
            /** @description In one's own words. */
            text?: string;
        };
        /**
         * @description What somebody told about an ad, for the clerk.
         * @example {
         *       "reason": "fee_charged",
         *       "text": "到了地方要先交 50 元服装费",
         *       "reportedAt": "2026-10-08T10:20:00+08:00"
         *     }
         */
        JobReport: {
            reason: components["schemas"]["OpenJobReportReason"];
            text: string | null;
            /** Format: date-time */
            reportedAt: string;
        };
        /**
         * @description That a report has arrived.
         * @example {
         *       "reportedAt": "2026-10-08T10:20:00+08:00"
         *     }
         */
        JobReportReceipt: {
            /** Format: date-time */
            reportedAt: string;
        };
        /**
         * @description What the clerk decides.
         * @example approve
         * @enum {string}
         */
        JobReviewDecision: "approve" | "return";
        /**
         * @description A clerk's decision; its reason is shown to the employer and kept.
         * @example {
         *       "decision": "return",
         *       "reason": "工钱写明按天还是按件"
         *     }
         */
        JobReview: {
            decision: components["schemas"]["JobReviewDecision"];
            reason: string;
        };
        /**
         * @description Why an ad is taken down; shown to its employer and kept.
         * @example {
         *       "reason": "向求职的人收服装费，已核实"
         *     }
         */
        JobTakedown: {
            reason: string;
        };
        /**
         * @description An ad that waits for a clerk.
         * @example {
         *       "cause": "reported",
         *       "waitingSince": "2026-10-08T10:20:00+08:00",
         *       "job": {
         *         "id": "job_01K9ZV6Q3M8T4R2N7X5B0C1DFG",
         *         "employerId": "emp_01K9ZV6Q3M8T4R2N7X5B0C1DFG",
         *         "employer": {
         *           "name": "测试物流有限公司",
         *           "verified": true
         *         },
         *         "status": "published",
         *         "fields": {
         *           "title": "搬运工 · 仓库卸货",
         *           "trade": "搬运工",
         *           "headcount": 12
         *         },
         *         "contactPhone": "138****8000",
         *         "missing": [],
         *         "findings": [],
         *         "reason": null,
         *         "counts": {
         *           "needed": 10,
         *           "applied": 3,
         *           "waitlisted": 0,
         *           "confirmed": 1,
         *           "arrived": 1
         *         },
         *         "contacts": 17,
         *         "createdAt": "2026-10-07T08:55:00+08:00",
         *         "submittedAt": "2026-10-07T09:01:00+08:00",
         *         "publishedAt": "2026-10-07T09:12:00+08:00",
         *         "version": 3
         *       },
         *       "reports": [
         *         {
         *           "reason": "fee_charged",
         *           "text": "到了地方要先交 50 元服装费",
         *           "reportedAt": "2026-10-08T10:20:00+08:00"
         *         }
         *       ]
         *     }
         */
        WaitingJob: {
            cause: components["schemas"]["OpenJobReviewCause"];
            /** Format: date-time */
            waitingSince: string;
            job: components["schemas"]["ManagedJob"];
            /** @description Those not settled yet, the oldest first. */
            reports: components["schemas"]["JobReport"][];
        };
        /**
         * @description One page of the clerks' queue.
         * @example {
         *       "items": [],
         *       "page": {
         *         "nextCursor": null
         *       }
         *     }
         */
        JobReviewPage: {
            items: components["schemas"]["WaitingJob"][];
            page: components["schemas"]["PageInfo"];
        };
        /**
         * @description Opaque id of a job.
         * @example job_01K9ZV6Q3M8T4R2N7X5B0C1DFG
         */
        JobId: string;
        /**
         * @description Where the ad stands. Only published ones are found; those that have been published answer to whoever has the link;
         *     a draft, a submitted or a returned one is seen by its employer and the clerks alone.
         * @example published
         * @enum {string}
         */
        JobStatus: "draft" | "submitted" | "returned" | "published" | "filled" | "expired" | "closed" | "taken_down";
        /**
         * @description When the wages are paid out.
         * @example daily
         * @enum {string}
         */
        Settlement: "daily" | "weekly" | "half_monthly" | "monthly" | "on_completion";
        /**
         * @description What one amount is paid for.
         * @example day
         * @enum {string}
         */
        PayPeriod: "hour" | "day" | "month";
        /**
         * @description What the worker gets.
         * @example {
         *       "per": "day",
         *       "amountFen": 22000
         *     }
         */
        Pay: components["schemas"]["TimePay"] | components["schemas"]["PiecePay"] | components["schemas"]["NegotiablePay"];
        /**
         * @description Pay for time worked.
         * @example {
         *       "per": "day",
         *       "amountFen": 22000
         *     }
         */
        TimePay: {
            per: components["schemas"]["PayPeriod"];
            amountFen: components["schemas"]["Fen"];
        };
        /**
         * @description Pay for work done.
         * @example {
         *       "per": "piece",
         *       "amountFen": 80,
         *       "unit": "件"
         *     }
         */
        PiecePay: {
            /** @constant */
            per: "piece";
            amountFen: components["schemas"]["Fen"];
            /** @description What one piece is, in Chinese: 件, 斤, 平方米. */
            unit: string;
        };
        /**
         * @description Pay that is agreed on the spot.
         * @example {
         *       "per": "negotiable"
         *     }
         */
        NegotiablePay: {
            /** @constant */
            per: "negotiable";
        };
        /**
         * @description Where the work is.
         * @example {
         *       "region": {
         *         "code": "150404",
         *         "name": "松山区",
         *         "fullName": "内蒙古自治区赤峰市松山区",
         *         "level": "county",
         *         "kind": "statutory",
         *         "parentCode": "150400"
         *       },
         *       "address": "振兴街 12 号物流园 3 号库",
         *       "point": {
         *         "lng": 118.887,
         *         "lat": 42.257
         *       }
         *     }
         */
        JobPlace: {
            region: components["schemas"]["Region"];
            address: string;
            point: components["schemas"]["GeoPoint"] | null;
        };
        /**
         * @description Who hires.
         * @example {
         *       "name": "测试物流有限公司",
         *       "verified": true
         *     }
         */
        JobEmployer: {
            name: string;
            /** @description A station has checked the employer within the last six months. */
            verified: boolean;
        };
        /**
         * @description A job as a list shows it.
         * @example {
         *       "id": "job_01K9ZV6Q3M8T4R2N7X5B0C1DFG",
         *       "title": "搬运工 · 仓库卸货",
         *       "trade": "搬运工",
         *       "pay": {
         *         "per": "day",
         *         "amountFen": 22000
         *       },
         *       "settlement": "daily",
         *       "place": {
         *         "region": {
         *           "code": "150404",
         *           "name": "松山区",
         *           "fullName": "内蒙古自治区赤峰市松山区",
         *           "level": "county",
         *           "kind": "statutory",
         *           "parentCode": "150400"
         *         },
         *         "address": "振兴街 12 号物流园 3 号库",
         *         "point": {
         *           "lng": 118.887,
         *           "lat": 42.257
         *         }
         *       },
         *       "employer": {
         *         "name": "测试物流有限公司",
         *         "verified": true
         *       },
         *       "headcount": 40,
         *       "needed": 18,
         *       "startsAt": "2026-10-08T06:30:00+08:00",
         *       "endsAt": "2026-10-08T17:00:00+08:00",
         *       "transport": true,
         *       "meals": false,
         *       "insured": true,
         *       "validUntil": "2026-10-08T06:00:00+08:00",
         *       "status": "published",
         *       "publishedAt": "2026-10-07T09:12:00+08:00",
         *       "distanceM": 2400,
         *       "version": 1
         *     }
         */
        JobSummary: {
            id: components["schemas"]["JobId"];
            title: string;
            /** @description The trade in the words of the ad. */
            trade: string;
            pay: components["schemas"]["Pay"];
            settlement: components["schemas"]["OpenSettlement"];
            place: components["schemas"]["JobPlace"];
            employer: components["schemas"]["JobEmployer"];
            headcount: number;
            /** @description How many are still needed. */
            needed: number;
            /** Format: date-time */
            startsAt: string;
            /**
             * Format: date-time
             * @description End of the first day's work.
             */
            endsAt: string;
            /** @description The employer fetches and brings back. */
            transport: boolean;
            /** @description Meals are included. */
            meals: boolean;
            /** @description Accident insurance is bought for the worker. */
            insured: boolean;
            /** Format: date-time */
            validUntil: string;
            status: components["schemas"]["OpenJobStatus"];
            /** Format: date-time */
            publishedAt: string;
            /** @description Metres from `near`; only when it was asked for and the place is known. */
            distanceM?: number;
            version: number;
        };
        /**
         * @description A job with everything that its ad must say.
         * @example {
         *       "id": "job_01K9ZV6Q3M8T4R2N7X5B0C1DFG",
         *       "title": "搬运工 · 仓库卸货",
         *       "trade": "搬运工",
         *       "pay": {
         *         "per": "day",
         *         "amountFen": 22000
         *       },
         *       "settlement": "daily",
         *       "place": {
         *         "region": {
         *           "code": "150404",
         *           "name": "松山区",
         *           "fullName": "内蒙古自治区赤峰市松山区",
         *           "level": "county",
         *           "kind": "statutory",
         *           "parentCode": "150400"
         *         },
         *         "address": "振兴街 12 号物流园 3 号库",
         *         "point": {
         *           "lng": 118.887,
         *           "lat": 42.257
         *         }
         *       },
         *       "employer": {
         *         "name": "测试物流有限公司",
         *         "verified": true
         *       },
         *       "headcount": 40,
         *       "needed": 18,
         *       "startsAt": "2026-10-08T06:30:00+08:00",
         *       "endsAt": "2026-10-08T17:00:00+08:00",
         *       "transport": true,
         *       "meals": false,
         *       "insured": true,
         *       "validUntil": "2026-10-08T06:00:00+08:00",
         *       "status": "published",
         *       "publishedAt": "2026-10-07T09:12:00+08:00",
         *       "distanceM": 2400,
         *       "version": 1,
         *       "content": "卸货、码垛，单件不超过 30 公斤，中午歇 1 小时",
         *       "conditions": "16 岁以上，男女不限",
         *       "source": "松山区振兴街零工驿站",
         *       "channel": "visit",
         *       "employment": "labour_service",
         *       "hours": "每天 7:00 到 17:00，中午歇 1 小时",
         *       "minAge": 18,
         *       "contactPhone": "138****8000",
         *       "station": {
         *         "id": "station_01K9ZV6Q3M8T4R2N7X5B0C1DFG",
         *         "name": "松山区振兴街零工驿站",
         *         "hotline": "12333"
         *       }
         *     }
         */
        Job: components["schemas"]["JobSummary"] & {
            content: string;
            /** @description Empty when there are none. */
            conditions: string;
            /** @description Where the ad comes from; a repost names its origin. */
            source: string;
            channel?: components["schemas"]["OpenJobChannel"];
            employment?: components["schemas"]["OpenEmployment"];
            /** @description The working hours in words, where first start and end do not say it all. */
            hours?: string;
            /** @description For whom the work is, when an agency hires for somebody else. */
            onBehalfOf?: string;
            minAge?: number;
            /** @description Masked; `jobs.contact` gives the number. Null where the employer keeps it back. */
            contactPhone?: components["schemas"]["PhoneMasked"] | null;
            /** @description The station that looks after the ad. */
            station?: components["schemas"]["Station"] | null;
        };
        /**
         * @description One page of jobs.
         * @example {
         *       "items": [
         *         {
         *           "id": "job_01K9ZV6Q3M8T4R2N7X5B0C1DFG",
         *           "title": "搬运工 · 仓库卸货",
         *           "trade": "搬运工",
         *           "pay": {
         *             "per": "day",
         *             "amountFen": 22000
         *           },
         *           "settlement": "daily",
         *           "place": {
         *             "region": {
         *               "code": "150404",
         *               "name": "松山区",
         *               "fullName": "内蒙古自治区赤峰市松山区",
         *               "level": "county",
         *               "kind": "statutory",
         *               "parentCode": "150400"
         *             },
         *             "address": "振兴街 12 号物流园 3 号库",
         *             "point": {
         *               "lng": 118.887,
         *               "lat": 42.257
         *             }
         *           },
         *           "employer": {
         *             "name": "测试物流有限公司",
         *             "verified": true
         *           },
         *           "headcount": 40,
         *           "needed": 18,
         *           "startsAt": "2026-10-08T06:30:00+08:00",
         *           "endsAt": "2026-10-08T17:00:00+08:00",
         *           "transport": true,
         *           "meals": false,
         *           "insured": true,
         *           "validUntil": "2026-10-08T06:00:00+08:00",
         *           "status": "published",
         *           "publishedAt": "2026-10-07T09:12:00+08:00",
         *           "distanceM": 2400,
         *           "version": 1
         *         }
         *       ],
         *       "page": {
         *         "nextCursor": null
         *       }
         *     }
         */
        JobPage: {
            items: components["schemas"]["JobSummary"][];
            page: components["schemas"]["PageInfo"];
        };
        /**
         * @description Which jobs come first.
         * @example newest
         * @enum {string}
         */
        JobSort: "newest" | "nearest";
        /**
         * @description Code of a trade in the service's word list; a trade goes by several names (力工, 小工, 搬运工) but has one code.
         * @example porter
         */
        TradeCode: string;
        /**
         * @description What the pay is reckoned by.
         * @example day
         * @enum {string}
         */
        PayBasis: "hour" | "day" | "month" | "piece" | "negotiable";
        /**
         * @description When the work begins; the week is today and the six days after it.
         * @example today
         * @enum {string}
         */
        JobStart: "today" | "tomorrow" | "week";
        /**
         * @description Hours of the first day: `night` has work between 22:00 and 06:00, `day` has none, `half_day` takes no more than four
         *     hours at any time of day.
         * @example day
         * @enum {string}
         */
        JobHours: "day" | "night" | "half_day";
        /**
         * @description One value of a filter and how many open jobs it would leave.
         * @example {
         *       "value": "porter",
         *       "name": "搬运工",
         *       "count": 42
         *     }
         */
        FacetCount: {
            /** @description As the parameter of that name takes it. */
            value: string;
            /** @description What people call it; only where the contract has no label for the value. */
            name?: string;
            count: number;
        };
        /**
         * @description The values of one filter, the most frequent first; those without a job are left out.
         * @example [
         *       {
         *         "value": "porter",
         *         "name": "搬运工",
         *         "count": 42
         *       }
         *     ]
         */
        FacetCounts: components["schemas"]["FacetCount"][];
        /**
         * @description Counts for the filters of the list, each under the name of its parameter. Counting stops at `countLimit`: that
         *     number means so many or more.
         * @example {
         *       "total": 57,
         *       "countLimit": 1000,
         *       "region": [
         *         {
         *           "value": "150404",
         *           "name": "松山区",
         *           "count": 57
         *         }
         *       ],
         *       "trade": [
         *         {
         *           "value": "porter",
         *           "name": "搬运工",
         *           "count": 42
         *         }
         *       ],
         *       "payPer": [
         *         {
         *           "value": "day",
         *           "count": 57
         *         }
         *       ],
         *       "settlement": [
         *         {
         *           "value": "daily",
         *           "count": 57
         *         }
         *       ],
         *       "starts": [
         *         {
         *           "value": "today",
         *           "count": 9
         *         }
         *       ],
         *       "hours": [
         *         {
         *           "value": "day",
         *           "count": 51
         *         }
         *       ],
         *       "transport": [
         *         {
         *           "value": "true",
         *           "count": 20
         *         }
         *       ],
         *       "station": [
         *         {
         *           "value": "station_01K9ZV6Q3M8T4R2N7X5B0C1DFG",
         *           "name": "松山区振兴街零工驿站",
         *           "count": 12
         *         }
         *       ]
         *     }
         */
        JobFacets: {
            /** @description Jobs that all filters together leave. */
            total: number;
            countLimit: number;
            /** @description The regions directly below the one that was asked for. */
            region: components["schemas"]["FacetCounts"];
            trade: components["schemas"]["FacetCounts"];
            payPer: components["schemas"]["FacetCounts"];
            settlement: components["schemas"]["FacetCounts"];
            starts: components["schemas"]["FacetCounts"];
            hours: components["schemas"]["FacetCounts"];
            transport: components["schemas"]["FacetCounts"];
            station: components["schemas"]["FacetCounts"];
        };
        /**
         * @description What a suggestion names.
         * @example trade
         * @enum {string}
         */
        SuggestionKind: "trade" | "place" | "employer";
        /**
         * @description One suggestion.
         * @example {
         *       "kind": "trade",
         *       "text": "搬运工",
         *       "value": "porter"
         *     }
         */
        JobSuggestion: {
            kind: components["schemas"]["OpenSuggestionKind"];
            /** @description What to show, and what to search for where there is no `value`. */
            text: string;
            /** @description For a trade its code, for a place that is a region its region code; put it into that filter. */
            value?: string;
        };
        /**
         * @description Suggestions for what was typed.
         * @example {
         *       "q": "搬",
         *       "suggestions": [
         *         {
         *           "kind": "trade",
         *           "text": "搬运工",
         *           "value": "porter"
         *         }
         *       ]
         *     }
         */
        JobSuggestions: {
            /** @description What was asked for; an answer to older characters is dropped by it. */
            q: string;
            suggestions: components["schemas"]["JobSuggestion"][];
        };
        /**
         * @description In what a job is like the one that was looked at.
         * @example same_trade
         * @enum {string}
         */
        SimilarReason: "same_trade" | "nearby" | "similar_pay";
        /**
         * @description A job and why it is shown; `distanceM` counts from the job that was looked at.
         * @example {
         *       "job": {
         *         "id": "job_01K9ZV6Q3M8T4R2N7X5B0C1DFH",
         *         "title": "搬运工 · 超市补货",
         *         "trade": "搬运工",
         *         "pay": {
         *           "per": "day",
         *           "amountFen": 20000
         *         },
         *         "settlement": "daily",
         *         "place": {
         *           "region": {
         *             "code": "150404",
         *             "name": "松山区",
         *             "fullName": "内蒙古自治区赤峰市松山区",
         *             "level": "county",
         *             "kind": "statutory",
         *             "parentCode": "150400"
         *           },
         *           "address": "振兴街 40 号",
         *           "point": {
         *             "lng": 118.891,
         *             "lat": 42.259
         *           }
         *         },
         *         "employer": {
         *           "name": "测试超市",
         *           "verified": true
         *         },
         *         "headcount": 4,
         *         "needed": 2,
         *         "startsAt": "2026-10-09T07:00:00+08:00",
         *         "endsAt": "2026-10-09T16:00:00+08:00",
         *         "transport": false,
         *         "meals": true,
         *         "insured": true,
         *         "validUntil": "2026-10-09T00:00:00+08:00",
         *         "status": "published",
         *         "publishedAt": "2026-10-07T10:30:00+08:00",
         *         "distanceM": 420,
         *         "version": 1
         *       },
         *       "reasons": [
         *         "same_trade",
         *         "nearby"
         *       ]
         *     }
         */
        SimilarJob: {
            job: components["schemas"]["JobSummary"];
            reasons: components["schemas"]["OpenSimilarReason"][];
        };
        /**
         * @description Jobs like the one that was looked at.
         * @example {
         *       "similar": [
         *         {
         *           "job": {
         *             "id": "job_01K9ZV6Q3M8T4R2N7X5B0C1DFH",
         *             "title": "搬运工 · 超市补货",
         *             "trade": "搬运工",
         *             "pay": {
         *               "per": "day",
         *               "amountFen": 20000
         *             },
         *             "settlement": "daily",
         *             "place": {
         *               "region": {
         *                 "code": "150404",
         *                 "name": "松山区",
         *                 "fullName": "内蒙古自治区赤峰市松山区",
         *                 "level": "county",
         *                 "kind": "statutory",
         *                 "parentCode": "150400"
         *               },
         *               "address": "振兴街 40 号",
         *               "point": {
         *                 "lng": 118.891,
         *                 "lat": 42.259
         *               }
         *             },
         *             "employer": {
         *               "name": "测试超市",
         *               "verified": true
         *             },
         *             "headcount": 4,
         *             "needed": 2,
         *             "startsAt": "2026-10-09T07:00:00+08:00",
         *             "endsAt": "2026-10-09T16:00:00+08:00",
         *             "transport": false,
         *             "meals": true,
         *             "insured": true,
         *             "validUntil": "2026-10-09T00:00:00+08:00",
         *             "status": "published",
         *             "publishedAt": "2026-10-07T10:30:00+08:00",
         *             "distanceM": 420,
         *             "version": 1
         *           },
         *           "reasons": [
         *             "same_trade",
         *             "nearby"
         *           ]
         *         }
         *       ]
         *     }
         */
        SimilarJobs: {
            similar: components["schemas"]["SimilarJob"][];
        };
        /**
         * @description Lowest hourly pay for part-time work (非全日制) in a region, for a time.
         * @example {
         *       "region": "632801",
         *       "amountFen": 1800,
         *       "validFrom": "2025-01-01",
         *       "validTo": null,
         *       "source": {
         *         "document": "wage",
         *         "clause": "小时最低工资",
         *         "basis": "general"
         *       }
         *     }
         */
        MinimumHourlyWage: {
            region: components["schemas"]["RegionCode"];
            amountFen: components["schemas"]["Fen"];
            /** Format: date */
            validFrom: string;
            /**
             * Format: date
             * @description Last day; null while in force.
             */
            validTo: string | null;
            source: components["schemas"]["Source"];
        };
        /**
         * @description A number that ads are held to.
         * @example {
         *       "value": 15,
         *       "source": {
         *         "document": "labour_contract_law",
         *         "clause": "第七十二条",
         *         "basis": "general"
         *       }
         *     }
         */
        AdLimit: {
            value: number;
            source: components["schemas"]["Source"];
        };
        /**
         * @description What a job ad has to hold and may not hold.
         * @example {
         *       "mandatoryFields": [
         *         {
         *           "id": "headcount",
         *           "label": {
         *             "zh-CN": "招聘人数",
         *             "en": "Headcount"
         *           },
         *           "requirement": "must",
         *           "source": {
         *             "document": "ads2026",
         *             "clause": "招聘信息内容",
         *             "basis": "general"
         *           }
         *         }
         *       ],
         *       "prohibitedGrounds": [
         *         {
         *           "id": "sex",
         *           "label": {
         *             "zh-CN": "性别",
         *             "en": "Sex"
         *           },
         *           "source": {
         *             "document": "ads2026",
         *             "clause": "招聘信息内容",
         *             "basis": "general"
         *           }
         *         }
         *       ],
         *       "minimumHourlyWages": [],
         *       "partTimeSettlementDays": {
         *         "value": 15,
         *         "source": {
         *           "document": "labour_contract_law",
         *           "clause": "第七十二条",
         *           "basis": "general"
         *         }
         *       },
         *       "minimumAge": {
         *         "value": 16,
         *         "source": {
         *           "document": "labour_law",
         *           "clause": "第十五条",
         *           "basis": "general"
         *         }
         *       },
         *       "repostSource": null,
         *       "requalifyMonths": {
         *         "value": 6,
         *         "source": {
         *           "document": "ads2026",
         *           "clause": "资质核验",
         *           "basis": "general"
         *         }
         *       },
         *       "source": {
         *         "document": "ads2026",
         *         "clause": "全文",
         *         "basis": "general"
         *       }
         *     }
         */
        AdRules: {
            mandatoryFields: components["schemas"]["ProfileItem"][];
            /** @description Grounds on which nobody may be shut out. */
            prohibitedGrounds: components["schemas"]["ProfileItem"][];
            /** @description Empty until the place enters its table; ads are then not checked against it. */
            minimumHourlyWages: components["schemas"]["MinimumHourlyWage"][];
            /** @description Longest settlement period of part-time work in days. */
            partTimeSettlementDays: components["schemas"]["AdLimit"];
            /** @description Youngest age in years. */
            minimumAge: components["schemas"]["AdLimit"];
            /** @description The duty to name where a reposted ad comes from; null where there is none. */
            repostSource: components["schemas"]["ProfileItem"] | null;
            /** @description Months after which an account's qualification is verified again. */
            requalifyMonths: components["schemas"]["AdLimit"] | null;
            source: components["schemas"]["Source"];
        };
        /**
         * @description What has to happen within the limit.
         * @example decide
         * @enum {string}
         */
        ComplaintLimitKind: "answer_question" | "acknowledge" | "decide";
        /**
         * @description Time limit; the day of receipt does not count.
         * @example {
         *       "kind": "decide",
         *       "days": 5,
         *       "unit": "workday",
         *       "source": {
         *         "document": "gd354",
         *         "clause": "四（三）",
         *         "basis": "proposed"
         *       }
         *     }
         */
        ComplaintLimit: {
            kind: components["schemas"]["OpenComplaintLimitKind"];
            days: number;
            unit: components["schemas"]["DayUnit"];
            source: components["schemas"]["Source"];
        };
        /**
         * @description A public service number; never a person's.
         * @example {
         *       "number": "12333",
         *       "label": {
         *         "zh-CN": "人社服务热线"
         *       },
         *       "source": {
         *         "document": "law",
         *         "clause": "全国统一号码",
         *         "basis": "general"
         *       }
         *     }
         */
        Hotline: {
            number: string;
            label: components["schemas"]["LocalizedText"];
            source: components["schemas"]["Source"];
        };
        /**
         * @description Whether whoever is asked first stays responsible (首问负责制).
         * @example encouraged
         * @enum {string}
         */
        FirstAskedMode: "off" | "encouraged" | "required";
        /**
         * @description 首问负责制 and where it comes from.
         * @example {
         *       "mode": "encouraged",
         *       "source": {
         *         "document": "gd354",
         *         "clause": "四（三）",
         *         "basis": "stated"
         *       }
         *     }
         */
        FirstAskedRule: {
            mode: components["schemas"]["FirstAskedMode"];
            source: components["schemas"]["Source"];
        };
        /**
         * @description How long a complaint can be taken back by one tap.
         * @example {
         *       "minutes": 10,
         *       "source": {
         *         "document": "elder",
         *         "clause": "误操作可撤销",
         *         "basis": "general"
         *       }
         *     }
         */
        WithdrawRule: {
            minutes: number;
            source: components["schemas"]["Source"];
        };
        /**
         * @description How often a closed complaint may be opened again by who complained.
         * @example {
         *       "times": 1,
         *       "source": {
         *         "document": "project",
         *         "clause": "投诉重开",
         *         "basis": "proposed"
         *       }
         *     }
         */
        ReopenRule: {
            times: number;
            source: components["schemas"]["Source"];
        };
        /**
         * @description What may be complained about, who answers by when.
         * @example {
         *       "categories": [
         *         {
         *           "id": "wage_arrears",
         *           "label": {
         *             "zh-CN": "恶意欠薪",
         *             "en": "Wage arrears"
         *           },
         *           "source": {
         *             "document": "pds",
         *             "clause": "四（八）",
         *             "basis": "stated"
         *           }
         *         }
         *       ],
         *       "limits": [
         *         {
         *           "kind": "decide",
         *           "days": 5,
         *           "unit": "workday",
         *           "source": {
         *             "document": "gd354",
         *             "clause": "四（三）",
         *             "basis": "proposed"
         *           }
         *         }
         *       ],
         *       "hotlines": [
         *         {
         *           "number": "12333",
         *           "label": {
         *             "zh-CN": "人社服务热线"
         *           },
         *           "source": {
         *             "document": "law",
         *             "clause": "全国统一号码",
         *             "basis": "general"
         *           }
         *         }
         *       ],
         *       "firstAsked": {
         *         "mode": "encouraged",
         *         "source": {
         *           "document": "gd354",
         *           "clause": "四（三）",
         *           "basis": "stated"
         *         }
         *       },
         *       "withdraw": {
         *         "minutes": 10,
         *         "source": {
         *           "document": "elder",
         *           "clause": "误操作可撤销",
         *           "basis": "general"
         *         }
         *       },
         *       "reopen": {
         *         "times": 1,
         *         "source": {
         *           "document": "project",
         *           "clause": "投诉重开",
         *           "basis": "proposed"
         *         }
         *       },
         *       "source": {
         *         "document": "gd354",
         *         "clause": "四（三）",
         *         "basis": "stated"
         *       }
         *     }
         */
        ComplaintRules: {
            categories: components["schemas"]["ProfileItem"][];
            limits: components["schemas"]["ComplaintLimit"][];
            hotlines: components["schemas"]["Hotline"][];
            firstAsked: components["schemas"]["FirstAskedRule"];
            withdraw: components["schemas"]["WithdrawRule"];
            reopen: components["schemas"]["ReopenRule"];
            source: components["schemas"]["Source"];
        };
        /**
         * @description Smallest floor area.
         * @example {
         *       "m2": 50,
         *       "op": "gte",
         *       "source": {
         *         "document": "dxh",
         *         "clause": "第九条",
         *         "basis": "stated"
         *       }
         *     }
         */
        AreaMinimum: {
            /** @description Square metres of floor area (建筑面积). */
            m2: number;
            op: components["schemas"]["ComparisonOp"];
            source: components["schemas"]["Source"];
        };
        /**
         * @description The service windows of one module of a hall.
         * @example {
         *       "id": "station_windows",
         *       "label": {
         *         "zh-CN": "零工驿站窗口",
         *         "en": "Station windows"
         *       },
         *       "count": 4,
         *       "complete": false,
         *       "windows": [
         *         {
         *           "id": "rights",
         *           "label": {
         *             "zh-CN": "劳动维权",
         *             "en": "Labour rights"
         *           },
         *           "source": {
         *             "document": "gem",
         *             "clause": "一",
         *             "basis": "stated"
         *           }
         *         }
         *       ],
         *       "source": {
         *         "document": "gem",
         *         "clause": "一",
         *         "basis": "stated"
         *       }
         *     }
         */
        WindowGroup: {
            id: components["schemas"]["RuleId"];
            label: components["schemas"]["LocalizedText"];
            /** @description Windows as counted by the document. */
            count: number;
            /** @description False where the document names fewer windows than it counts. */
            complete: boolean;
            windows: components["schemas"]["ProfileItem"][];
            source: components["schemas"]["Source"];
        };
        /**
         * @description A kind of place that a document knows, with what it must and may offer.
         * @example {
         *       "id": "gig_station",
         *       "label": {
         *         "zh-CN": "零工驿站",
         *         "en": "Gig station"
         *       },
         *       "parent": null,
         *       "levels": [
         *         "county",
         *         "town"
         *       ],
         *       "variants": [],
         *       "services": [
         *         {
         *           "id": "publishing",
         *           "label": {
         *             "zh-CN": "信息发布",
         *             "en": "Publishing"
         *           },
         *           "requirement": "must",
         *           "source": {
         *             "document": "dxh",
         *             "clause": "第十一条",
         *             "basis": "stated"
         *           }
         *         }
         *       ],
         *       "zones": [],
         *       "windowGroups": [],
         *       "equipment": [],
         *       "siting": [],
         *       "minArea": {
         *         "m2": 50,
         *         "op": "gte",
         *         "source": {
         *           "document": "dxh",
         *           "clause": "第九条",
         *           "basis": "stated"
         *         }
         *       },
         *       "source": {
         *         "document": "dxh",
         *         "clause": "第二条",
         *         "basis": "stated"
         *       }
         *     }
         */
        FacilityType: {
            id: components["schemas"]["RuleId"];
            label: components["schemas"]["LocalizedText"];
            /** @description The facility type that gathers this one's data. */
            parent: components["schemas"]["RuleId"] | null;
            /** @description Levels of government at which it is built; empty where the document leaves it open. */
            levels: components["schemas"]["OpenAdminLevel"][];
            /** @description Forms it may take: general or of one trade, mobile, online. */
            variants: components["schemas"]["ProfileItem"][];
            services: components["schemas"]["ProfileItem"][];
            zones: components["schemas"]["ProfileItem"][];
            windowGroups: components["schemas"]["WindowGroup"][];
            equipment: components["schemas"]["ProfileItem"][];
            siting: components["schemas"]["ProfileItem"][];
            /** @description Null where the document sets none; points for area are in the scoring table. */
            minArea: components["schemas"]["AreaMinimum"] | null;
            source: components["schemas"]["Source"];
        };
        /**
         * @description A place that the document itself describes; a fact, not a rule.
         * @example {
         *       "id": "main_hall",
         *       "label": {
         *         "zh-CN": "人力资源市场融合零工驿站"
         *       },
         *       "facilityTypes": [
         *         "hr_market",
         *         "gig_station"
         *       ],
         *       "address": "江源中路70号",
         *       "areaM2": 483,
         *       "source": {
         *         "document": "gem",
         *         "clause": "一",
         *         "basis": "stated"
         *       }
         *     }
         */
        Venue: {
            id: components["schemas"]["RuleId"];
            label: components["schemas"]["LocalizedText"];
            facilityTypes: components["schemas"]["FacilityTypeIds"];
            address: string;
            areaM2: number;
            source: components["schemas"]["Source"];
        };
        /**
         * @description What a document says about hours.
         * @example extended
         * @enum {string}
         */
        HoursRuleKind: "fit_gig_hours" | "extended" | "time_shared" | "self_service_24h";
        /**
         * @description A rule about opening hours; the hours themselves belong to each station.
         * @example {
         *       "id": "longer_hours",
         *       "kind": "extended",
         *       "facilityTypes": [
         *         "gig_market"
         *       ],
         *       "requirement": "must",
         *       "source": {
         *         "document": "pds",
         *         "clause": "四（二）",
         *         "basis": "stated"
         *       }
         *     }
         */
        HoursRule: {
            id: components["schemas"]["RuleId"];
            kind: components["schemas"]["OpenHoursRuleKind"];
            facilityTypes: components["schemas"]["FacilityTypeIds"];
            requirement: components["schemas"]["Requirement"];
            note?: string;
            source: components["schemas"]["Source"];
        };
        /**
         * @description A body that builds, runs, supervises or receives filings.
         * @example {
         *       "id": "county_bureau",
         *       "label": {
         *         "zh-CN": "旗县区人社部门",
         *         "en": "County bureau"
         *       },
         *       "level": "county",
         *       "duties": [
         *         {
         *           "id": "supervise",
         *           "label": {
         *             "zh-CN": "监督指导规范运营",
         *             "en": "Supervise operation"
         *           },
         *           "source": {
         *             "document": "cf",
         *             "clause": "第七条",
         *             "basis": "stated"
         *           }
         *         }
         *       ],
         *       "source": {
         *         "document": "cf",
         *         "clause": "第七条",
         *         "basis": "stated"
         *       }
         *     }
         */
        ProfileRole: {
            id: components["schemas"]["RuleId"];
            label: components["schemas"]["LocalizedText"];
            /** @description Null for a body outside government, such as an operator. */
            level: components["schemas"]["OpenAdminLevel"] | null;
            duties: components["schemas"]["ProfileItem"][];
            source: components["schemas"]["Source"];
        };
        /**
         * @description A way to set up and run a facility, and who answers for it.
         * @example {
         *       "id": "self_built",
         *       "label": {
         *         "zh-CN": "经营性人力资源服务机构自建",
         *         "en": "Built by an HR agency"
         *       },
         *       "facilityTypes": [
         *         "gig_station"
         *       ],
         *       "supervisor": "street",
         *       "publicFunds": false,
         *       "source": {
         *         "document": "dxh",
         *         "clause": "第三条、第二十二条",
         *         "basis": "stated"
         *       }
         *     }
         */
        OperatingMode: {
            id: components["schemas"]["RuleId"];
            label: components["schemas"]["LocalizedText"];
            facilityTypes: components["schemas"]["FacilityTypeIds"];
            /** @description Id of the role that supervises it; null where the document names none. */
            supervisor: components["schemas"]["RuleId"] | null;
            /** @description Whether hardware, network and running cost may come from 就业补助资金; null where unsaid. */
            publicFunds: boolean | null;
            note?: string;
            source: components["schemas"]["Source"];
        };
        /**
         * @description What an operator must show.
         * @example team_size
         * @enum {string}
         */
        OperatorMetric: "hr_service_years" | "team_size" | "fixed_office" | "hr_qualification" | "located_in_region" | "public_interest";
        /**
         * @description A condition that an operator has to meet.
         * @example {
         *       "id": "experience",
         *       "label": {
         *         "zh-CN": "2年及以上人力资源服务经验",
         *         "en": "Two years of HR service"
         *       },
         *       "metric": "hr_service_years",
         *       "threshold": {
         *         "op": "gte",
         *         "value": 2
         *       },
         *       "modes": [
         *         "purchased",
         *         "self_built"
         *       ],
         *       "source": {
         *         "document": "dxh",
         *         "clause": "第十四条",
         *         "basis": "stated"
         *       }
         *     }
         */
        OperatorCondition: {
            id: components["schemas"]["RuleId"];
            label: components["schemas"]["LocalizedText"];
            metric: components["schemas"]["OpenOperatorMetric"];
            /** @description Null for a condition that is met or not. */
            threshold: components["schemas"]["Threshold"] | null;
            /** @description Operating modes it binds; empty binds all. */
            modes: components["schemas"]["RuleId"][];
            source: components["schemas"]["Source"];
        };
        /**
         * @description A kind of staff that a document counts or draws on.
         * @example {
         *       "id": "public_welfare_post",
         *       "label": {
         *         "zh-CN": "公益性岗位人员",
         *         "en": "Public welfare posts"
         *       },
         *       "fullTime": false,
         *       "source": {
         *         "document": "cf",
         *         "clause": "附件3备注",
         *         "basis": "stated"
         *       }
         *     }
         */
        StaffRule: {
            id: components["schemas"]["RuleId"];
            label: components["schemas"]["LocalizedText"];
            /** @description Whether the document counts this kind as 专职 (true) or 兼职 (false); null where unsaid. */
            fullTime: boolean | null;
            source: components["schemas"]["Source"];
        };
        /**
         * @description What a facility must show in public (上墙公开, 公开).
         * @example {
         *       "id": "wall",
         *       "facilityTypes": [
         *         "gig_station"
         *       ],
         *       "items": [
         *         {
         *           "id": "hotline",
         *           "label": {
         *             "zh-CN": "服务热线",
         *             "en": "Hotline"
         *           },
         *           "source": {
         *             "document": "cf",
         *             "clause": "附件3",
         *             "basis": "stated"
         *           }
         *         }
         *       ],
         *       "placement": "wall",
         *       "source": {
         *         "document": "cf",
         *         "clause": "附件3",
         *         "basis": "stated"
         *       }
         *     }
         */
        DisclosureSet: {
            id: components["schemas"]["RuleId"];
            facilityTypes: components["schemas"]["FacilityTypeIds"];
            items: components["schemas"]["ProfileItem"][];
            placement: components["schemas"]["OpenDisclosurePlacement"];
            source: components["schemas"]["Source"];
        };
        /**
         * @description Where it has to be shown.
         * @example wall
         * @enum {string}
         */
        DisclosurePlacement: "wall" | "public";
        /**
         * @description The stages that a document prescribes for serving one case.
         * @example {
         *       "id": "placement",
         *       "label": {
         *         "zh-CN": "岗位对接流程",
         *         "en": "Placement"
         *       },
         *       "facilityTypes": [
         *         "gig_station"
         *       ],
         *       "stages": [
         *         {
         *           "id": "publish",
         *           "label": {
         *             "zh-CN": "信息发布",
         *             "en": "Publish"
         *           },
         *           "source": {
         *             "document": "dxh",
         *             "clause": "第十二条",
         *             "basis": "stated"
         *           }
         *         }
         *       ],
         *       "sameDay": false,
         *       "source": {
         *         "document": "dxh",
         *         "clause": "第十二条",
         *         "basis": "stated"
         *       }
         *     }
         */
        ProcessFlow: {
            id: components["schemas"]["RuleId"];
            label: components["schemas"]["LocalizedText"];
            facilityTypes: components["schemas"]["FacilityTypeIds"];
            stages: components["schemas"]["ProfileItem"][];
            /** @description Whether all stages are meant to end on the day they begin (即时快招). */
            sameDay: boolean;
            source: components["schemas"]["Source"];
        };
        /**
         * @description What is written into a field.
         * @example text
         * @enum {string}
         */
        FormFieldType: "text" | "integer" | "number" | "date" | "month" | "phone" | "uscc" | "yes_no" | "choice" | "stamp";
        /**
         * @description A field of a form, or a column of a table.
         * @example {
         *       "id": "area",
         *       "label": {
         *         "zh-CN": "面积"
         *       },
         *       "type": "number",
         *       "group": null,
         *       "options": [],
         *       "unit": "m²",
         *       "requiredWith": null
         *     }
         */
        FormField: {
            id: components["schemas"]["RuleId"];
            label: components["schemas"]["LocalizedText"];
            type: components["schemas"]["OpenFormFieldType"];
            /** @description Heading above several fields. */
            group: components["schemas"]["LocalizedText"] | null;
            options: components["schemas"]["NamedEntry"][];
            unit: string | null;
            /** @description A number field; when it is above 0, this field must be filled. */
            requiredWith: components["schemas"]["RuleId"] | null;
        };
        /**
         * @description One record on a page, or one record a row.
         * @example table
         * @enum {string}
         */
        FormLayout: "record" | "table";
        /**
         * @description Whether the columns stand in the document.
         * @example document
         * @enum {string}
         */
        ColumnsSource: "document" | "inferred";
        /**
         * @description A form that a document prescribes.
         * @example {
         *       "id": "cf_form2",
         *       "label": {
         *         "zh-CN": "工作人员花名册"
         *       },
         *       "facilityTypes": [
         *         "gig_market",
         *         "gig_station"
         *       ],
         *       "layout": "table",
         *       "copies": 1,
         *       "columnsSource": "document",
         *       "fields": [
         *         {
         *           "id": "name",
         *           "label": {
         *             "zh-CN": "姓名"
         *           },
         *           "type": "text",
         *           "group": null,
         *           "options": [],
         *           "unit": null,
         *           "requiredWith": null
         *         }
         *       ],
         *       "source": {
         *         "document": "cf",
         *         "clause": "附件2",
         *         "basis": "stated"
         *       }
         *     }
         */
        FormDefinition: {
            id: components["schemas"]["RuleId"];
            label: components["schemas"]["LocalizedText"];
            facilityTypes: components["schemas"]["FacilityTypeIds"];
            layout: components["schemas"]["FormLayout"];
            copies: number;
            columnsSource: components["schemas"]["ColumnsSource"];
            fields: components["schemas"]["FormField"][];
            source: components["schemas"]["Source"];
        };
        /**
         * @description Due once, by a day.
         * @example {
         *       "kind": "once",
         *       "on": "2022-09-16",
         *       "inclusive": true,
         *       "roll": "none"
         *     }
         */
        OnceDue: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "once";
            /** Format: date */
            on: string;
            /** @description Whether the day itself is still in time. */
            inclusive: boolean;
            roll: components["schemas"]["RollRule"];
        };
        /**
         * @description Due by a day of every month.
         * @example {
         *       "kind": "monthly",
         *       "day": 31,
         *       "from": "2024-03",
         *       "inclusive": true,
         *       "roll": "none"
         *     }
         */
        MonthlyDue: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "monthly";
            /** @description 31 is the last day of each month. */
            day: number;
            /** @description First month. */
            from: string;
            inclusive: boolean;
            roll: components["schemas"]["RollRule"];
        };
        /**
         * @description When a filing is due.
         * @example {
         *       "kind": "once",
         *       "on": "2022-09-16",
         *       "inclusive": true,
         *       "roll": "none"
         *     }
         */
        FilingDue: components["schemas"]["OnceDue"] | components["schemas"]["MonthlyDue"];
        /**
         * @description Which form is filed by whom with whom, and when.
         * @example {
         *       "id": "contacts",
         *       "form": "pds_form1",
         *       "by": "county_government",
         *       "to": "city_office",
         *       "due": {
         *         "kind": "once",
         *         "on": "2022-09-16",
         *         "inclusive": true,
         *         "roll": "none"
         *       },
         *       "source": {
         *         "document": "pds",
         *         "clause": "五（四）",
         *         "basis": "interpreted"
         *       }
         *     }
         */
        FilingRule: {
            id: components["schemas"]["RuleId"];
            form: components["schemas"]["RuleId"];
            by: components["schemas"]["RuleId"];
            to: components["schemas"]["RuleId"];
            due: components["schemas"]["FilingDue"];
            source: components["schemas"]["Source"];
        };
        /**
         * @description How a ledger entry is corrected. The original always stays legible.
         * @example {
         *       "keepOriginal": true,
         *       "reason": true,
         *       "date": true,
         *       "signature": true,
         *       "source": {
         *         "document": "dxh",
         *         "clause": "第二十三条",
         *         "basis": "stated"
         *       }
         *     }
         */
        CorrectionRule: {
            keepOriginal: boolean;
            /** @description Whether the reason must be given. */
            reason: boolean;
            date: boolean;
            signature: boolean;
            source: components["schemas"]["Source"];
        };
        /**
         * @description What the working ledger (台账) holds and how it is kept.
         * @example {
         *       "kinds": [],
         *       "qualities": [
         *         {
         *           "id": "signed",
         *           "label": {
         *             "zh-CN": "有操作者签名"
         *           },
         *           "source": {
         *             "document": "dxh",
         *             "clause": "第二十三条",
         *             "basis": "stated"
         *           }
         *         }
         *       ],
         *       "correction": {
         *         "keepOriginal": true,
         *         "reason": true,
         *         "date": true,
         *         "signature": true,
         *         "source": {
         *           "document": "dxh",
         *           "clause": "第二十三条",
         *           "basis": "stated"
         *         }
         *       },
         *       "summaryCycle": "month",
         *       "source": {
         *         "document": "dxh",
         *         "clause": "第二十三条",
         *         "basis": "stated"
         *       }
         *     }
         */
        LedgerRule: {
            kinds: components["schemas"]["ProfileItem"][];
            /** @description What a record must be (真实、完整…). */
            qualities: components["schemas"]["ProfileItem"][];
            correction: components["schemas"]["CorrectionRule"];
            summaryCycle: components["schemas"]["OpenCycle"] | null;
            source: components["schemas"]["Source"];
        };
        /**
         * @description What happens when a due day is a day off.
         * @example none
         * @enum {string}
         */
        RollRule: "none" | "next_workday";
        /**
         * @description Day of the following month by which a push is due.
         * @example {
         *       "day": 5,
         *       "roll": "next_workday",
         *       "source": {
         *         "document": "cf",
         *         "clause": "附件3",
         *         "basis": "proposed"
         *       }
         *     }
         */
        PushDueDay: {
            day: number;
            roll: components["schemas"]["RollRule"];
            source: components["schemas"]["Source"];
        };
        /**
         * @description What a station hands to its market, and how often.
         * @example {
         *       "from": "gig_station",
         *       "to": "gig_market",
         *       "cycle": "month",
         *       "due": {
         *         "day": 5,
         *         "roll": "next_workday",
         *         "source": {
         *           "document": "cf",
         *           "clause": "附件3",
         *           "basis": "proposed"
         *         }
         *       },
         *       "entities": [
         *         {
         *           "id": "people",
         *           "label": {
         *             "zh-CN": "人员"
         *           },
         *           "source": {
         *             "document": "cf",
         *             "clause": "第十三条（四）",
         *             "basis": "stated"
         *           }
         *         }
         *       ],
         *       "source": {
         *         "document": "cf",
         *         "clause": "第十三条（四）、附件3",
         *         "basis": "interpreted"
         *       }
         *     }
         */
        PushRule: {
            from: components["schemas"]["RuleId"];
            to: components["schemas"]["RuleId"];
            cycle: components["schemas"]["OpenCycle"];
            due: components["schemas"]["PushDueDay"];
            entities: components["schemas"]["ProfileItem"][];
            source: components["schemas"]["Source"];
        };
        /**
         * @description Who receives it.
         * @example facility
         * @enum {string}
         */
        SubsidyBeneficiary: "facility" | "worker";
        /**
         * @description What a claim is unique by.
         * @example facility
         * @enum {string}
         */
        UniqueKey: "facility" | "year" | "fund";
        /**
         * @description A subsidy, its conditions and what its money may be spent on.
         * @example {
         *       "id": "service_subsidy",
         *       "label": {
         *         "zh-CN": "就业创业服务补助"
         *       },
         *       "beneficiary": "facility",
         *       "facilityTypes": [
         *         "gig_station"
         *       ],
         *       "fund": "内财社发〔2026〕214号",
         *       "payer": "county_bureau",
         *       "cycle": "year",
         *       "pass": {
         *         "op": "gte",
         *         "value": 70
         *       },
         *       "uniqueBy": [
         *         "facility",
         *         "year",
         *         "fund"
         *       ],
         *       "exclusiveModes": [
         *         "purchased",
         *         "co_located"
         *       ],
         *       "spendCategories": [
         *         {
         *           "id": "materials",
         *           "label": {
         *             "zh-CN": "资料"
         *           },
         *           "source": {
         *             "document": "cf",
         *             "clause": "第六条",
         *             "basis": "stated"
         *           }
         *         }
         *       ],
         *       "metrics": [],
         *       "openEnded": true,
         *       "validFrom": null,
         *       "validTo": null,
         *       "source": {
         *         "document": "cf",
         *         "clause": "第六条",
         *         "basis": "stated"
         *       }
         *     }
         */
        SubsidyRule: {
            id: components["schemas"]["RuleId"];
            label: components["schemas"]["LocalizedText"];
            beneficiary: components["schemas"]["OpenSubsidyBeneficiary"];
            facilityTypes: components["schemas"]["RuleId"][];
            /** @description Number of the document that sets the amount; null where the text only says 按规定. */
            fund: string | null;
            payer: components["schemas"]["RuleId"] | null;
            cycle: components["schemas"]["OpenCycle"] | null;
            /** @description The score that a claim needs. */
            pass: components["schemas"]["Threshold"] | null;
            uniqueBy: components["schemas"]["UniqueKey"][];
            /** @description Operating modes of which only one may claim. */
            exclusiveModes: components["schemas"]["RuleId"][];
            spendCategories: components["schemas"]["ProfileItem"][];
            /** @description Figures that the amount may depend on. */
            metrics: components["schemas"]["ProfileItem"][];
            /** @description Whether the document's list of metrics ends with 等. */
            openEnded: boolean;
            /** Format: date */
            validFrom: string | null;
            /**
             * Format: date
             * @description Last day of validity.
             */
            validTo: string | null;
            source: components["schemas"]["Source"];
        };
        /**
         * @description Who would pay.
         * @example worker
         * @enum {string}
         */
        FeePayer: "worker" | "employer";
        /**
         * @description What a service may cost at most; 0 means free.
         * @example {
         *       "id": "worker_matching",
         *       "payer": "worker",
         *       "service": {
         *         "zh-CN": "岗位匹配",
         *         "en": "Matching"
         *       },
         *       "maxFen": 0,
         *       "source": {
         *         "document": "dxh",
         *         "clause": "第二十一条",
         *         "basis": "stated"
         *       }
         *     }
         */
        FeeRule: {
            id: components["schemas"]["RuleId"];
            payer: components["schemas"]["FeePayer"];
            service: components["schemas"]["LocalizedText"];
            maxFen: components["schemas"]["Fen"];
            source: components["schemas"]["Source"];
        };
        /**
         * @description 统一命名 makes a wrong name an error, 原则上 a warning.
         * @example warn
         * @enum {string}
         */
        NamingSeverity: "error" | "warn";
        /**
         * @description Words that stand in every name as they are.
         * @example {
         *       "kind": "literal",
         *       "text": "零工驿站",
         *       "required": true
         *     }
         */
        LiteralToken: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "literal";
            text: string;
            required: boolean;
        };
        /**
         * @description Name of a region of one of these levels.
         * @example {
         *       "kind": "region",
         *       "label": "旗县区",
         *       "levels": [
         *         "county"
         *       ],
         *       "required": true
         *     }
         */
        RegionToken: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "region";
            /** @description What the document calls this part. */
            label: string;
            levels: components["schemas"]["OpenAdminLevel"][];
            required: boolean;
        };
        /**
         * @description Free words for the place within the region, at least two characters.
         * @example {
         *       "kind": "place",
         *       "label": "具体位置",
         *       "required": true
         *     }
         */
        PlaceToken: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "place";
            label: string;
            required: boolean;
        };
        /**
         * @description Free words that say general (综合) or which trade.
         * @example {
         *       "kind": "sector",
         *       "label": "综合性或行业性",
         *       "required": false
         *     }
         */
        SectorToken: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "sector";
            label: string;
            required: boolean;
        };
        /**
         * @description One part of a name, in order.
         * @example {
         *       "kind": "literal",
         *       "text": "零工驿站",
         *       "required": true
         *     }
         */
        NamingToken: components["schemas"]["LiteralToken"] | components["schemas"]["RegionToken"] | components["schemas"]["PlaceToken"] | components["schemas"]["SectorToken"];
        /**
         * @description A name and whether it keeps the grammar.
         * @example {
         *       "name": "红山区站前街道北环零工驿站",
         *       "valid": true
         *     }
         */
        NamingExample: {
            name: string;
            valid: boolean;
        };
        /**
         * @description The parts of a proper name for some facility types, in order.
         * @example {
         *       "id": "station_name",
         *       "facilityTypes": [
         *         "gig_station"
         *       ],
         *       "pattern": "旗县区+具体位置零工驿站",
         *       "severity": "warn",
         *       "tokens": [
         *         {
         *           "kind": "region",
         *           "label": "旗县区",
         *           "levels": [
         *             "county"
         *           ],
         *           "required": true
         *         },
         *         {
         *           "kind": "place",
         *           "label": "具体位置",
         *           "required": true
         *         },
         *         {
         *           "kind": "literal",
         *           "text": "零工驿站",
         *           "required": true
         *         }
         *       ],
         *       "examples": [
         *         {
         *           "name": "红山区站前街道北环零工驿站",
         *           "valid": true
         *         }
         *       ],
         *       "source": {
         *         "document": "cf",
         *         "clause": "附件3",
         *         "basis": "stated"
         *       }
         *     }
         */
        NamingGrammar: {
            id: components["schemas"]["RuleId"];
            facilityTypes: components["schemas"]["FacilityTypeIds"];
            /** @description The pattern as the document prints it. */
            pattern: string;
            severity: components["schemas"]["NamingSeverity"];
            tokens: components["schemas"]["NamingToken"][];
            examples: components["schemas"]["NamingExample"][];
            source: components["schemas"]["Source"];
        };
        /**
         * @description How it hangs.
         * @example either
         * @enum {string}
         */
        PlaqueOrientation: "either" | "landscape" | "portrait";
        /**
         * @description Thickness of the sheet.
         * @example {
         *       "op": "gte",
         *       "valueMm": 0.9
         *     }
         */
        PlaqueThickness: {
            op: components["schemas"]["ComparisonOp"];
            valueMm: number;
        };
        /**
         * @description What the plaque is made of and its measures.
         * @example {
         *       "material": "不锈钢",
         *       "finish": "拉丝钛金",
         *       "longMm": 600,
         *       "shortMm": 400,
         *       "thickness": {
         *         "op": "gte",
         *         "valueMm": 0.9
         *       },
         *       "foldMm": 20,
         *       "orientation": "either"
         *     }
         */
        PlaqueDimensions: {
            material: string;
            finish: string;
            /** @description The longer side (长). */
            longMm: number;
            /** @description The shorter side (宽). */
            shortMm: number;
            thickness: components["schemas"]["PlaqueThickness"];
            /** @description Fold of each of the four edges. */
            foldMm: number;
            orientation: components["schemas"]["PlaqueOrientation"];
        };
        /**
         * @description The plaque (牌匾, 标牌, 标识) of some facility types.
         * @example {
         *       "id": "station_plaque",
         *       "facilityTypes": [
         *         "employment_station"
         *       ],
         *       "designedBy": "province",
         *       "placement": "醒目位置",
         *       "dimensions": {
         *         "material": "不锈钢",
         *         "finish": "拉丝钛金",
         *         "longMm": 600,
         *         "shortMm": 400,
         *         "thickness": {
         *           "op": "gte",
         *           "valueMm": 0.9
         *         },
         *         "foldMm": 20,
         *         "orientation": "either"
         *       },
         *       "scripts": [
         *         "zh-Hans"
         *       ],
         *       "source": {
         *         "document": "gd354",
         *         "clause": "附件备注",
         *         "basis": "stated"
         *       }
         *     }
         */
        PlaqueSpec: {
            id: components["schemas"]["RuleId"];
            facilityTypes: components["schemas"]["FacilityTypeIds"];
            /** @description The level whose design binds; null where the document names none. */
            designedBy: components["schemas"]["OpenAdminLevel"] | null;
            /** @description Where the document has it hang. */
            placement: string | null;
            /** @description Null where the document demands a plaque and gives no measures. */
            dimensions: components["schemas"]["PlaqueDimensions"] | null;
            /** @description Languages with script on the plaque. */
            scripts: components["schemas"]["LanguageTag"][];
            source: components["schemas"]["Source"];
        };
        /**
         * @description Language and, where it matters, script (BCP 47), such as zh-Hans, mn-Mong or bo.
         * @example zh-Hans
         */
        LanguageTag: string;
        /**
         * @description A language that the place's signs or pages have to offer, or may.
         * @example {
         *       "id": "zh_hans",
         *       "tag": "zh-Hans",
         *       "requirement": "must",
         *       "source": {
         *         "document": "law",
         *         "clause": "国家通用语言文字法",
         *         "basis": "general"
         *       }
         *     }
         */
        LanguageRule: {
            id: components["schemas"]["RuleId"];
            tag: components["schemas"]["LanguageTag"];
            requirement: components["schemas"]["Requirement"];
            note?: string;
            source: components["schemas"]["Source"];
        };
        /**
         * @description What is done with an age outside the statutory working age (法定劳动年龄).
         * @example inform
         * @enum {string}
         */
        AgeRule: "inform";
        /**
         * @description Who is served.
         * @example {
         *       "definition": "短期或临时就业的城乡劳动者",
         *       "ageRule": "inform",
         *       "groups": [],
         *       "source": {
         *         "document": "pds",
         *         "clause": "前言",
         *         "basis": "stated"
         *       }
         *     }
         */
        ServedRule: {
            /** @description The document's words for those it serves. */
            definition: string;
            ageRule: components["schemas"]["OpenAgeRule"];
            /** @description Groups that the document puts first. */
            groups: components["schemas"]["ProfileItem"][];
            source: components["schemas"]["Source"];
        };
        /**
         * @description A group that is helped first.
         * @example {
         *       "id": "disabled",
         *       "label": {
         *         "zh-CN": "残疾",
         *         "en": "Disabled"
         *       },
         *       "tier": "priority",
         *       "needsConsent": true,
         *       "waitDays": null,
         *       "source": {
         *         "document": "cf",
         *         "clause": "附件3",
         *         "basis": "stated"
         *       }
         *     }
         */
        HardshipCategory: {
            id: components["schemas"]["RuleId"];
            label: components["schemas"]["LocalizedText"];
            /** @description Id in `tiers`. */
            tier: components["schemas"]["RuleId"];
            /** @description Whether it rests on sensitive data that needs separate consent. */
            needsConsent: boolean;
            /** @description Days without work that count as a long wait; null for the others. */
            waitDays: number | null;
            source: components["schemas"]["Source"];
        };
        /**
         * @description One step of priority; rank 1 is served first, people in no tier come last.
         * @example {
         *       "id": "priority",
         *       "label": {
         *         "zh-CN": "优先扶持"
         *       },
         *       "rank": 1
         *     }
         */
        HardshipTier: {
            id: components["schemas"]["RuleId"];
            label: components["schemas"]["LocalizedText"];
            rank: number;
        };
        /**
         * @description Who is helped first, and by what.
         * @example {
         *       "mechanism": {
         *         "zh-CN": "分级服务机制"
         *       },
         *       "tiers": [
         *         {
         *           "id": "priority",
         *           "label": {
         *             "zh-CN": "优先扶持"
         *           },
         *           "rank": 1
         *         }
         *       ],
         *       "categories": [
         *         {
         *           "id": "disabled",
         *           "label": {
         *             "zh-CN": "残疾",
         *             "en": "Disabled"
         *           },
         *           "tier": "priority",
         *           "needsConsent": true,
         *           "waitDays": null,
         *           "source": {
         *             "document": "cf",
         *             "clause": "附件3",
         *             "basis": "stated"
         *           }
         *         }
         *       ],
         *       "measures": [],
         *       "source": {
         *         "document": "cf",
         *         "clause": "附件3",
         *         "basis": "stated"
         *       }
         *     }
         */
        HardshipRule: {
            /** @description 分类 or 分级, as the document says. */
            mechanism: components["schemas"]["LocalizedText"];
            tiers: components["schemas"]["HardshipTier"][];
            categories: components["schemas"]["HardshipCategory"][];
            measures: components["schemas"]["ProfileItem"][];
            source: components["schemas"]["Source"];
        };
        /**
         * @description Ground for processing personal data (PIPL 13, 29).
         * @example consent
         * @enum {string}
         */
        LegalBasis: "consent" | "separate_consent" | "contract" | "statutory_duty";
        /**
         * @description A field about a person, why it is collected and on what ground.
         * @example {
         *       "id": "age",
         *       "label": {
         *         "zh-CN": "年龄",
         *         "en": "Age"
         *       },
         *       "facilityTypes": [
         *         "gig_market",
         *         "gig_station"
         *       ],
         *       "purpose": {
         *         "zh-CN": "归集摸排灵活就业人员情况"
         *       },
         *       "legalBasis": "consent",
         *       "sensitive": false,
         *       "required": false,
         *       "retentionMonths": 36,
         *       "source": {
         *         "document": "cf",
         *         "clause": "第八条（一）、第十三条（一）",
         *         "basis": "stated"
         *       }
         *     }
         */
        PersonalField: {
            id: components["schemas"]["RuleId"];
            label: components["schemas"]["LocalizedText"];
            /** @description Facility types that collect it; empty for all. */
            facilityTypes: components["schemas"]["RuleId"][];
            purpose: components["schemas"]["LocalizedText"];
            legalBasis: components["schemas"]["LegalBasis"];
            sensitive: boolean;
            /** @description Whether registration is incomplete without it. */
            required: boolean;
            retentionMonths: number;
            source: components["schemas"]["Source"];
        };
        /**
         * @description Legal relation between worker and employer; it decides which agreement fits.
         * @example civil
         * @enum {string}
         */
        WorkRelation: "labour" | "part_time" | "partly_labour" | "partly_labour_three_party" | "civil" | "over_age";
        /**
         * @description Which agreement is offered for which relation.
         * @example {
         *       "id": "service_agreement",
         *       "label": {
         *         "zh-CN": "零工劳务协议"
         *       },
         *       "relation": "civil",
         *       "parties": 2,
         *       "source": {
         *         "document": "dxh",
         *         "clause": "第十六条",
         *         "basis": "stated"
         *       }
         *     }
         */
        AgreementTemplate: {
            id: components["schemas"]["RuleId"];
            label: components["schemas"]["LocalizedText"];
            relation: components["schemas"]["OpenWorkRelation"];
            parties: number;
            source: components["schemas"]["Source"];
        };
        /**
         * @description Whether the document binds yet.
         * @example in_force
         * @enum {string}
         */
        ProfileStatus: "draft" | "in_force";
        /**
         * @description What kind of document it is.
         * @example opinion
         * @enum {string}
         */
        DocumentKind: "measure" | "plan" | "guide" | "notice" | "opinion" | "law" | "project";
        /**
         * @description A document that rules are taken from.
         * @example {
         *       "id": "dxh",
         *       "title": "东西湖区零工驿站管理办法",
         *       "number": "东人社〔2022〕4号",
         *       "issuer": "武汉市东西湖区人力资源和社会保障局",
         *       "issuedOn": "2022-03-14",
         *       "kind": "measure",
         *       "citedOnly": false
         *     }
         */
        ProfileDocument: {
            id: components["schemas"]["RuleId"];
            title: string;
            /** @description 文号. */
            number: string | null;
            issuer: string | null;
            /**
             * Format: date
             * @description Null where the text bears no day.
             */
            issuedOn: string | null;
            kind: components["schemas"]["OpenDocumentKind"];
            /** @description True where the text itself was not at hand and is only named, or known from summaries. */
            citedOnly: boolean;
        };
        /**
         * @description One profile that the answer is made of, from the national base down.
         * @example {
         *       "id": "cn",
         *       "version": "2026.1"
         *     }
         */
        ProfileLineage: {
            id: components["schemas"]["ProfileId"];
            version: components["schemas"]["ProfileVersion"];
        };
        /**
         * @description A rule that stands in a document and no longer holds; nothing acts on it.
         * @example {
         *       "id": "health_code",
         *       "label": {
         *         "zh-CN": "健康码查验"
         *       },
         *       "text": "做好健康码查验",
         *       "retiredSince": "2023-01-08",
         *       "reason": "新冠病毒感染实施乙类乙管",
         *       "source": {
         *         "document": "dxh",
         *         "clause": "第十九条",
         *         "basis": "stated"
         *       }
         *     }
         */
        RetiredRule: {
            id: components["schemas"]["RuleId"];
            label: components["schemas"]["LocalizedText"];
            text: string;
            /** Format: date */
            retiredSince: string;
            reason: string;
            source: components["schemas"]["Source"];
        };
        /**
         * @description A zone that governs itself and has no code in GB/T 2260.
         * @example {
         *       "id": "high_tech_zone",
         *       "code": "410471",
         *       "label": {
         *         "zh-CN": "高新区"
         *       },
         *       "source": {
         *         "document": "pds",
         *         "clause": "主送",
         *         "basis": "stated"
         *       }
         *     }
         */
        FunctionalArea: {
            id: components["schemas"]["RuleId"];
            code: components["schemas"]["RegionCode"];
            label: components["schemas"]["LocalizedText"];
            source: components["schemas"]["Source"];
        };
        /**
         * @description A jurisdiction's rules, resolved: what it inherits is already in it, and every rule says by its source which document it comes from. A list is empty, or a rule null, where no document says anything.
         * @example {
         *       "id": "dongxihu",
         *       "name": {
         *         "zh-CN": "武汉市东西湖区",
         *         "en": "Dongxihu, Wuhan"
         *       },
         *       "region": "420112",
         *       "version": "2022.1",
         *       "status": "in_force",
         *       "effectiveFrom": "2022-03-14",
         *       "effectiveTo": null,
         *       "lineage": [
         *         {
         *           "id": "cn",
         *           "version": "2022.1"
         *         },
         *         {
         *           "id": "dongxihu",
         *           "version": "2022.1"
         *         }
         *       ],
         *       "documents": [
         *         {
         *           "id": "dxh",
         *           "title": "东西湖区零工驿站管理办法",
         *           "number": "东人社〔2022〕4号",
         *           "issuer": "武汉市东西湖区人力资源和社会保障局",
         *           "issuedOn": "2022-03-14",
         *           "kind": "measure",
         *           "citedOnly": false
         *         }
         *       ],
         *       "served": null,
         *       "facilityTypes": [],
         *       "venues": [],
         *       "naming": [],
         *       "plaques": [],
         *       "openingHours": [],
         *       "disclosures": [],
         *       "flows": [],
         *       "roles": [],
         *       "operatingModes": [],
         *       "operatorConditions": [],
         *       "staff": [],
         *       "regulations": [],
         *       "prohibitions": [],
         *       "platforms": [],
         *       "channels": [],
         *       "demandSources": [],
         *       "jobKinds": [],
         *       "recognition": [],
         *       "scoringTables": [],
         *       "assessments": [],
         *       "rectifications": [],
         *       "sanctions": [],
         *       "kpis": [
         *         {
         *           "id": "placements",
         *           "facilityTypes": [
         *             "gig_station"
         *           ],
         *           "metric": "successful_placements",
         *           "threshold": {
         *             "op": "gte",
         *             "value": 500
         *           },
         *           "countUnit": "person_times",
         *           "cycle": "year",
         *           "source": {
         *             "document": "dxh",
         *             "clause": "第十一条",
         *             "basis": "interpreted"
         *           }
         *         }
         *       ],
         *       "ledger": null,
         *       "push": null,
         *       "statistics": [],
         *       "reports": [],
         *       "registers": [],
         *       "targets": [],
         *       "subsidies": [],
         *       "fees": [],
         *       "hardship": null,
         *       "personalFields": [],
         *       "agreements": [],
         *       "trainingKinds": [],
         *       "complaints": null,
         *       "ads": null,
         *       "forms": [],
         *       "filings": [],
         *       "languages": [],
         *       "functionalAreas": [],
         *       "retired": []
         *     }
         */
        Profile: {
            id: components["schemas"]["ProfileId"];
            name: components["schemas"]["LocalizedText"];
            /** @description Null for the national base. */
            region: components["schemas"]["RegionCode"] | null;
            version: components["schemas"]["ProfileVersion"];
            status: components["schemas"]["ProfileStatus"];
            /**
             * Format: date
             * @description Null for a draft.
             */
            effectiveFrom: string | null;
            /**
             * Format: date
             * @description Last day; null while in effect.
             */
            effectiveTo: string | null;
            lineage: components["schemas"]["ProfileLineage"][];
            documents: components["schemas"]["ProfileDocument"][];
            served: components["schemas"]["ServedRule"] | null;
            facilityTypes: components["schemas"]["FacilityType"][];
            venues: components["schemas"]["Venue"][];
            naming: components["schemas"]["NamingGrammar"][];
            plaques: components["schemas"]["PlaqueSpec"][];
            openingHours: components["schemas"]["HoursRule"][];
            disclosures: components["schemas"]["DisclosureSet"][];
            flows: components["schemas"]["ProcessFlow"][];
            roles: components["schemas"]["ProfileRole"][];
            operatingModes: components["schemas"]["OperatingMode"][];
            operatorConditions: components["schemas"]["OperatorCondition"][];
            staff: components["schemas"]["StaffRule"][];
            /** @description Rules and procedures (制度) that a facility or place has to have. */
            regulations: components["schemas"]["ProfileItem"][];
            /** @description What must not happen in a facility. */
            prohibitions: components["schemas"]["ProfileItem"][];
            /** @description Public systems that a facility connects to. */
            platforms: components["schemas"]["ProfileItem"][];
            /** @description Where posts and news are published. */
            channels: components["schemas"]["ProfileItem"][];
            /** @description How demand is gathered. */
            demandSources: components["schemas"]["ProfileItem"][];
            /** @description Kinds of work that are advertised. */
            jobKinds: components["schemas"]["ProfileItem"][];
            recognition: components["schemas"]["RecognitionRule"][];
            scoringTables: components["schemas"]["ScoringTable"][];
            assessments: components["schemas"]["AssessmentRule"][];
            rectifications: components["schemas"]["RectificationRule"][];
            sanctions: components["schemas"]["SanctionRule"][];
            kpis: components["schemas"]["KpiRule"][];
            ledger: components["schemas"]["LedgerRule"] | null;
            push: components["schemas"]["PushRule"] | null;
            statistics: components["schemas"]["StatisticRule"][];
            reports: components["schemas"]["ReportRule"][];
            registers: components["schemas"]["RegisterRule"][];
            targets: components["schemas"]["Target"][];
            subsidies: components["schemas"]["SubsidyRule"][];
            fees: components["schemas"]["FeeRule"][];
            hardship: components["schemas"]["HardshipRule"] | null;
            personalFields: components["schemas"]["PersonalField"][];
            agreements: components["schemas"]["AgreementTemplate"][];
            trainingKinds: components["schemas"]["ProfileItem"][];
            complaints: components["schemas"]["ComplaintRules"] | null;
            ads: components["schemas"]["AdRules"] | null;
            forms: components["schemas"]["FormDefinition"][];
            filings: components["schemas"]["FilingRule"][];
            languages: components["schemas"]["LanguageRule"][];
            functionalAreas: components["schemas"]["FunctionalArea"][];
            retired: components["schemas"]["RetiredRule"][];
        };
        /**
         * @description How days are counted.
         * @example workday
         * @enum {string}
         */
        DayUnit: "workday" | "calendar_day";
        /**
         * @description How long a public notice (公示) stands.
         * @example {
         *       "days": 5,
         *       "unit": "workday",
         *       "countStartDay": false,
         *       "source": {
         *         "document": "cf",
         *         "clause": "第十四条",
         *         "basis": "interpreted"
         *       }
         *     }
         */
        NoticeRule: {
            days: number;
            unit: components["schemas"]["DayUnit"];
            /** @description Whether the day of posting counts as the first day. */
            countStartDay: boolean;
            source: components["schemas"]["Source"];
        };
        /**
         * @description A paper that an application must hold.
         * @example {
         *       "id": "form1",
         *       "label": {
         *         "zh-CN": "认定申请表"
         *       },
         *       "copies": 2,
         *       "form": "cf_form1",
         *       "source": {
         *         "document": "cf",
         *         "clause": "第十五条（一）",
         *         "basis": "stated"
         *       }
         *     }
         */
        RecognitionDocument: {
            id: components["schemas"]["RuleId"];
            label: components["schemas"]["LocalizedText"];
            copies: number;
            /** @description Id in `forms` where the paper is one of the document's own forms. */
            form: components["schemas"]["RuleId"] | null;
            source: components["schemas"]["Source"];
        };
        /**
         * @description A step on the way to being recognised.
         * @example assess
         * @enum {string}
         */
        RecognitionStepKind: "plan" | "apply" | "inspect" | "assess" | "public_notice" | "file" | "hang_plaque";
        /**
         * @description One step and the role that takes it.
         * @example {
         *       "step": "file",
         *       "actor": "county_bureau",
         *       "to": "city_bureau",
         *       "source": {
         *         "document": "cf",
         *         "clause": "第十四条",
         *         "basis": "stated"
         *       }
         *     }
         */
        RecognitionStep: {
            step: components["schemas"]["OpenRecognitionStepKind"];
            actor: components["schemas"]["RuleId"];
            /** @description The role that receives it, where the document names one. */
            to: components["schemas"]["RuleId"] | null;
            source: components["schemas"]["Source"];
        };
        /**
         * @description How a facility of one type becomes recognised.
         * @example {
         *       "id": "station_recognition",
         *       "facilityType": "gig_station",
         *       "modes": [],
         *       "steps": [
         *         {
         *           "step": "apply",
         *           "actor": "operator",
         *           "to": "county_bureau",
         *           "source": {
         *             "document": "cf",
         *             "clause": "第十四条",
         *             "basis": "stated"
         *           }
         *         }
         *       ],
         *       "documents": [
         *         {
         *           "id": "form1",
         *           "label": {
         *             "zh-CN": "认定申请表"
         *           },
         *           "copies": 2,
         *           "form": "cf_form1",
         *           "source": {
         *             "document": "cf",
         *             "clause": "第十五条（一）",
         *             "basis": "stated"
         *           }
         *         }
         *       ],
         *       "notice": {
         *         "days": 5,
         *         "unit": "workday",
         *         "countStartDay": false,
         *         "source": {
         *           "document": "cf",
         *           "clause": "第十四条",
         *           "basis": "interpreted"
         *         }
         *       },
         *       "scoringTable": "station_standard",
         *       "source": {
         *         "document": "cf",
         *         "clause": "第十四条",
         *         "basis": "stated"
         *       }
         *     }
         */
        RecognitionRule: {
            id: components["schemas"]["RuleId"];
            facilityType: components["schemas"]["RuleId"];
            /** @description Operating modes it holds for; empty holds for all. */
            modes: components["schemas"]["RuleId"][];
            steps: components["schemas"]["RecognitionStep"][];
            documents: components["schemas"]["RecognitionDocument"][];
            notice: components["schemas"]["NoticeRule"] | null;
            scoringTable: components["schemas"]["RuleId"] | null;
            source: components["schemas"]["Source"];
        };
        /**
         * @description What was found for one item. Which field is read depends on the item: `counts` for per_unit_capped and kinds_or_units (id of the unit or entry, or `other`), `areaM2` for area_steps, `present` for checklist, `met` for fixed, `value` for threshold and auto_evidence; an assessor item reads none.
         * @example {
         *       "areaM2": 65
         *     }
         */
        ScoreInput: {
            counts?: {
                [key: string]: number;
            };
            areaM2?: number;
            present?: components["schemas"]["RuleId"][];
            met?: boolean;
            value?: number;
        };
        /**
         * @description What an assessor hands in for one item.
         * @example {
         *       "itemId": "area",
         *       "input": {
         *         "areaM2": 65
         *       }
         *     }
         */
        ScoreEntry: {
            itemId: components["schemas"]["RuleId"];
            input: components["schemas"]["ScoreInput"];
            /** @description Read only where the item needs an assessor. */
            assessorPoints?: number;
            /** @description Ids of files that show it. */
            evidence?: string[];
            comment?: string;
        };
        /**
         * @description One line of a score sheet, with the reason for its points.
         * @example {
         *       "itemId": "area",
         *       "input": {
         *         "areaM2": 65
         *       },
         *       "computed": 17,
         *       "needsAssessor": false,
         *       "points": 17,
         *       "evidence": [],
         *       "source": {
         *         "document": "cf",
         *         "clause": "附件3第3项",
         *         "basis": "interpreted"
         *       }
         *     }
         */
        ScoredItem: {
            itemId: components["schemas"]["RuleId"];
            input: components["schemas"]["ScoreInput"];
            /** @description What the table gives by itself; null where it needs an assessor. */
            computed: number | null;
            needsAssessor: boolean;
            assessorPoints?: number;
            /** @description The points that count; null until an assessor has spoken. */
            points: number | null;
            evidence: string[];
            comment?: string;
            source: components["schemas"]["Source"];
        };
        /**
         * @description What follows from the total.
         * @example pass
         * @enum {string}
         */
        ScoreOutcome: "pass" | "rectify" | "incomplete";
        /**
         * @description Points of one group; null while one of its items waits for an assessor.
         * @example {
         *       "group": "basics",
         *       "points": 22,
         *       "max": 25
         *     }
         */
        GroupScore: {
            group: components["schemas"]["RuleId"];
            points: number | null;
            max: number;
        };
        /**
         * @description A facility scored by a table; its inputs replay to the same total under the same profile version.
         * @example {
         *       "profileId": "chifeng",
         *       "profileVersion": "2026.1",
         *       "asOf": "2026-09-25",
         *       "tableId": "station_standard",
         *       "items": [
         *         {
         *           "itemId": "area",
         *           "input": {
         *             "areaM2": 65
         *           },
         *           "computed": 17,
         *           "needsAssessor": false,
         *           "points": 17,
         *           "evidence": [],
         *           "source": {
         *             "document": "cf",
         *             "clause": "附件3第3项",
         *             "basis": "interpreted"
         *           }
         *         }
         *       ],
         *       "groups": [
         *         {
         *           "group": "basics",
         *           "points": 17,
         *           "max": 25
         *         }
         *       ],
         *       "total": 17,
         *       "outcome": "rectify"
         *     }
         */
        ScoreSheet: {
            profileId: components["schemas"]["ProfileId"];
            profileVersion: components["schemas"]["ProfileVersion"];
            /**
             * Format: date
             * @description Day by which the profile was resolved, with what it inherits.
             */
            asOf: string;
            tableId: components["schemas"]["RuleId"];
            items: components["schemas"]["ScoredItem"][];
            groups: components["schemas"]["GroupScore"][];
            /** @description Null while an item waits for an assessor. */
            total: number | null;
            outcome: components["schemas"]["OpenScoreOutcome"];
        };
        /**
         * @description What a part of the full evidence earns.
         * @example assessor
         * @enum {string}
         */
        PartialCredit: "none" | "proportional" | "assessor";
        /**
         * @description An assessor gives 0 to `max` points.
         * @example {
         *       "kind": "assessor",
         *       "id": "siting",
         *       "group": "basics",
         *       "label": {
         *         "zh-CN": "选址恰当，符合消防和安全标准"
         *       },
         *       "max": 3,
         *       "source": {
         *         "document": "cf",
         *         "clause": "附件3第1项",
         *         "basis": "stated"
         *       }
         *     }
         */
        AssessorItem: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "assessor";
            id: components["schemas"]["RuleId"];
            group: components["schemas"]["RuleId"];
            label: components["schemas"]["LocalizedText"];
            max: number;
            source: components["schemas"]["Source"];
        };
        /**
         * @description All points where the condition is met, else none.
         * @example {
         *       "kind": "fixed",
         *       "id": "screen",
         *       "group": "facilities",
         *       "label": {
         *         "zh-CN": "信息发布屏幕，可滚动"
         *       },
         *       "max": 4,
         *       "source": {
         *         "document": "cf",
         *         "clause": "附件3第7项",
         *         "basis": "stated"
         *       }
         *     }
         */
        FixedItem: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "fixed";
            id: components["schemas"]["RuleId"];
            group: components["schemas"]["RuleId"];
            label: components["schemas"]["LocalizedText"];
            max: number;
            source: components["schemas"]["Source"];
        };
        /**
         * @description Something that is counted, and what one of it earns.
         * @example {
         *       "id": "full_time",
         *       "label": {
         *         "zh-CN": "专职人员"
         *       },
         *       "points": 2
         *     }
         */
        ScoringUnit: {
            id: components["schemas"]["RuleId"];
            label: components["schemas"]["LocalizedText"];
            points: number;
        };
        /**
         * @description Points for each unit counted, up to `max`.
         * @example {
         *       "kind": "per_unit_capped",
         *       "id": "staff",
         *       "group": "operation",
         *       "label": {
         *         "zh-CN": "配备工作人员"
         *       },
         *       "max": 6,
         *       "units": [
         *         {
         *           "id": "full_time",
         *           "label": {
         *             "zh-CN": "专职人员"
         *           },
         *           "points": 2
         *         },
         *         {
         *           "id": "part_time",
         *           "label": {
         *             "zh-CN": "兼职人员"
         *           },
         *           "points": 1
         *         }
         *       ],
         *       "source": {
         *         "document": "cf",
         *         "clause": "附件3第9项",
         *         "basis": "stated"
         *       }
         *     }
         */
        PerUnitItem: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "per_unit_capped";
            id: components["schemas"]["RuleId"];
            group: components["schemas"]["RuleId"];
            label: components["schemas"]["LocalizedText"];
            max: number;
            units: components["schemas"]["ScoringUnit"][];
            source: components["schemas"]["Source"];
        };
        /**
         * @description Whether two of the same kind count twice.
         * @example kind
         * @enum {string}
         */
        CountBy: "unit" | "kind";
        /**
         * @description One entry that a scoring item lists.
         * @example {
         *       "id": "printer",
         *       "label": {
         *         "zh-CN": "打印机",
         *         "en": "Printer"
         *       }
         *     }
         */
        NamedEntry: {
            id: components["schemas"]["RuleId"];
            label: components["schemas"]["LocalizedText"];
        };
        /**
         * @description The same points for each kind or each unit of a list, up to `max`.
         * @example {
         *       "kind": "kinds_or_units",
         *       "id": "office_equipment",
         *       "group": "facilities",
         *       "label": {
         *         "zh-CN": "必要办公设备"
         *       },
         *       "max": 6,
         *       "entries": [
         *         {
         *           "id": "printer",
         *           "label": {
         *             "zh-CN": "打印机",
         *             "en": "Printer"
         *           }
         *         }
         *       ],
         *       "pointsEach": 1,
         *       "countBy": "unit",
         *       "allowOther": true,
         *       "source": {
         *         "document": "cf",
         *         "clause": "附件3第6项",
         *         "basis": "interpreted"
         *       }
         *     }
         */
        KindsOrUnitsItem: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "kinds_or_units";
            id: components["schemas"]["RuleId"];
            group: components["schemas"]["RuleId"];
            label: components["schemas"]["LocalizedText"];
            max: number;
            entries: components["schemas"]["NamedEntry"][];
            pointsEach: number;
            countBy: components["schemas"]["CountBy"];
            /** @description Whether things beyond the list count (the document says 等). */
            allowOther: boolean;
            source: components["schemas"]["Source"];
        };
        /**
         * @description How a step that is not full is counted below the base area; trunc drops it on both sides.
         * @example trunc
         * @enum {string}
         */
        StepRounding: "trunc" | "floor";
        /**
         * @description Base points at one area, more or fewer for each step of area, between 0 and `max`.
         * @example {
         *       "kind": "area_steps",
         *       "id": "area",
         *       "group": "basics",
         *       "label": {
         *         "zh-CN": "办公和服务场地面积"
         *       },
         *       "max": 20,
         *       "base": 15,
         *       "atM2": 40,
         *       "stepM2": 10,
         *       "pointsPerStep": 1,
         *       "rounding": "trunc",
         *       "source": {
         *         "document": "cf",
         *         "clause": "附件3第3项",
         *         "basis": "interpreted"
         *       }
         *     }
         */
        AreaStepsItem: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "area_steps";
            id: components["schemas"]["RuleId"];
            group: components["schemas"]["RuleId"];
            label: components["schemas"]["LocalizedText"];
            max: number;
            base: number;
            atM2: number;
            stepM2: number;
            pointsPerStep: number;
            rounding: components["schemas"]["StepRounding"];
            source: components["schemas"]["Source"];
        };
        /**
         * @description All points for the whole list; `partial` says what a part of it earns.
         * @example {
         *       "kind": "checklist",
         *       "id": "ledger",
         *       "group": "operation",
         *       "label": {
         *         "zh-CN": "服务台账"
         *       },
         *       "max": 4,
         *       "entries": [
         *         {
         *           "id": "seeker",
         *           "label": {
         *             "zh-CN": "求职人员信息"
         *           }
         *         }
         *       ],
         *       "partial": "assessor",
         *       "source": {
         *         "document": "cf",
         *         "clause": "附件3第12项",
         *         "basis": "interpreted"
         *       }
         *     }
         */
        ChecklistItem: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "checklist";
            id: components["schemas"]["RuleId"];
            group: components["schemas"]["RuleId"];
            label: components["schemas"]["LocalizedText"];
            max: number;
            entries: components["schemas"]["NamedEntry"][];
            partial: components["schemas"]["PartialCredit"];
            source: components["schemas"]["Source"];
        };
        /**
         * @description All points where the figure reaches the threshold, else none.
         * @example {
         *       "kind": "threshold",
         *       "id": "training",
         *       "group": "operation",
         *       "label": {
         *         "zh-CN": "每年业务培训"
         *       },
         *       "max": 5,
         *       "threshold": {
         *         "op": "gte",
         *         "value": 2
         *       },
         *       "source": {
         *         "document": "cf",
         *         "clause": "附件3第17项",
         *         "basis": "stated"
         *       }
         *     }
         */
        ThresholdItem: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "threshold";
            id: components["schemas"]["RuleId"];
            group: components["schemas"]["RuleId"];
            label: components["schemas"]["LocalizedText"];
            max: number;
            threshold: components["schemas"]["Threshold"];
            source: components["schemas"]["Source"];
        };
        /**
         * @description What the system itself counts.
         * @example pushed_months
         * @enum {string}
         */
        EvidenceKind: "pushed_months";
        /**
         * @description All points where the system has counted the full number; `partial` says what fewer earn, none earns 0.
         * @example {
         *       "kind": "auto_evidence",
         *       "id": "push",
         *       "group": "operation",
         *       "label": {
         *         "zh-CN": "按月向零工市场同步数据"
         *       },
         *       "max": 3,
         *       "evidence": "pushed_months",
         *       "full": 12,
         *       "partial": "assessor",
         *       "source": {
         *         "document": "cf",
         *         "clause": "附件3第14项",
         *         "basis": "interpreted"
         *       }
         *     }
         */
        AutoEvidenceItem: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "auto_evidence";
            id: components["schemas"]["RuleId"];
            group: components["schemas"]["RuleId"];
            label: components["schemas"]["LocalizedText"];
            max: number;
            evidence: components["schemas"]["OpenEvidenceKind"];
            /** @description The number that earns all points. */
            full: number;
            partial: components["schemas"]["PartialCredit"];
            source: components["schemas"]["Source"];
        };
        /**
         * @description One line of a scoring table.
         * @example {
         *       "kind": "fixed",
         *       "id": "screen",
         *       "group": "facilities",
         *       "label": {
         *         "zh-CN": "信息发布屏幕，可滚动"
         *       },
         *       "max": 4,
         *       "source": {
         *         "document": "cf",
         *         "clause": "附件3第7项",
         *         "basis": "stated"
         *       }
         *     }
         */
        ScoringItem: components["schemas"]["AssessorItem"] | components["schemas"]["FixedItem"] | components["schemas"]["PerUnitItem"] | components["schemas"]["KindsOrUnitsItem"] | components["schemas"]["AreaStepsItem"] | components["schemas"]["ChecklistItem"] | components["schemas"]["ThresholdItem"] | components["schemas"]["AutoEvidenceItem"];
        /**
         * @description A group of items and the points they add up to.
         * @example {
         *       "id": "basics",
         *       "label": {
         *         "zh-CN": "基础建设",
         *         "en": "Basics"
         *       },
         *       "max": 25
         *     }
         */
        ScoringGroup: {
            id: components["schemas"]["RuleId"];
            label: components["schemas"]["LocalizedText"];
            max: number;
        };
        /**
         * @description The standard by which one facility type is scored.
         * @example {
         *       "id": "station_standard",
         *       "label": {
         *         "zh-CN": "零工驿站规范化建设标准"
         *       },
         *       "facilityType": "gig_station",
         *       "complete": true,
         *       "max": 4,
         *       "groups": [
         *         {
         *           "id": "facilities",
         *           "label": {
         *             "zh-CN": "服务设施"
         *           },
         *           "max": 4
         *         }
         *       ],
         *       "items": [
         *         {
         *           "kind": "fixed",
         *           "id": "screen",
         *           "group": "facilities",
         *           "label": {
         *             "zh-CN": "信息发布屏幕，可滚动"
         *           },
         *           "max": 4,
         *           "source": {
         *             "document": "cf",
         *             "clause": "附件3第7项",
         *             "basis": "stated"
         *           }
         *         }
         *       ],
         *       "source": {
         *         "document": "cf",
         *         "clause": "附件3",
         *         "basis": "stated"
         *       }
         *     }
         */
        ScoringTable: {
            id: components["schemas"]["RuleId"];
            label: components["schemas"]["LocalizedText"];
            facilityType: components["schemas"]["RuleId"];
            /** @description False where the issuing body has not given the standard yet; nothing is scored by it. */
            complete: boolean;
            max: number;
            groups: components["schemas"]["ScoringGroup"][];
            items: components["schemas"]["ScoringItem"][];
            source: components["schemas"]["Source"];
        };
        /**
         * @description 求人倍率: posts demanded divided by seekers, each person counted once; null, never infinite, where nobody seeks.
         * @example {
         *       "kind": "ratio",
         *       "id": "ratio",
         *       "by": [
         *         "industry",
         *         "job"
         *       ],
         *       "cycle": "month",
         *       "decimals": 2,
         *       "published": true,
         *       "source": {
         *         "document": "cf",
         *         "clause": "第八条（一）",
         *         "basis": "stated"
         *       }
         *     }
         */
        RatioStatistic: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "ratio";
            id: components["schemas"]["RuleId"];
            by: ("industry" | "job")[];
            cycle: components["schemas"]["OpenCycle"];
            decimals: number;
            published: boolean;
            source: components["schemas"]["Source"];
        };
        /**
         * @description Wage levels (工资价位); cells with fewer values than `minCell` are hidden.
         * @example {
         *       "kind": "wage_level",
         *       "id": "wages",
         *       "minCell": 5,
         *       "source": {
         *         "document": "cf",
         *         "clause": "第八条（一）",
         *         "basis": "proposed"
         *       }
         *     }
         */
        WageStatistic: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "wage_level";
            id: components["schemas"]["RuleId"];
            minCell: number;
            source: components["schemas"]["Source"];
        };
        /**
         * @description A figure a day, such as 日均招聘成功人数.
         * @example {
         *       "kind": "daily_average",
         *       "id": "daily_hires",
         *       "label": {
         *         "zh-CN": "日均招聘成功人数"
         *       },
         *       "dayBase": "open_days",
         *       "decimals": 1,
         *       "source": {
         *         "document": "pds",
         *         "clause": "四（九）",
         *         "basis": "interpreted"
         *       }
         *     }
         */
        DailyAverageStatistic: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "daily_average";
            id: components["schemas"]["RuleId"];
            label: components["schemas"]["LocalizedText"];
            /** @enum {string} */
            dayBase: "open_days" | "calendar_days";
            decimals: number;
            source: components["schemas"]["Source"];
        };
        /**
         * @description Figures that are watched over time.
         * @example {
         *       "kind": "trend",
         *       "id": "monitoring",
         *       "metrics": [
         *         {
         *           "id": "seekers",
         *           "label": {
         *             "zh-CN": "求职人数"
         *           },
         *           "source": {
         *             "document": "pds",
         *             "clause": "四（九）",
         *             "basis": "stated"
         *           }
         *         }
         *       ],
         *       "cycle": null,
         *       "source": {
         *         "document": "pds",
         *         "clause": "四（九）",
         *         "basis": "stated"
         *       }
         *     }
         */
        TrendStatistic: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "trend";
            id: components["schemas"]["RuleId"];
            metrics: components["schemas"]["ProfileItem"][];
            /** @description Null where the document only says 定期. */
            cycle: components["schemas"]["OpenCycle"] | null;
            source: components["schemas"]["Source"];
        };
        /**
         * @description A figure that a document asks for and how it is computed.
         * @example {
         *       "kind": "wage_level",
         *       "id": "wages",
         *       "minCell": 5,
         *       "source": {
         *         "document": "cf",
         *         "clause": "第八条（一）",
         *         "basis": "proposed"
         *       }
         *     }
         */
        StatisticRule: components["schemas"]["RatioStatistic"] | components["schemas"]["WageStatistic"] | components["schemas"]["DailyAverageStatistic"] | components["schemas"]["TrendStatistic"];
        /**
         * @description A report that is due again and again.
         * @example {
         *       "id": "weekly_dispatch",
         *       "label": {
         *         "zh-CN": "周调度"
         *       },
         *       "cycle": "week",
         *       "source": {
         *         "document": "pds",
         *         "clause": "五（四）",
         *         "basis": "stated"
         *       }
         *     }
         */
        ReportRule: {
            id: components["schemas"]["RuleId"];
            label: components["schemas"]["LocalizedText"];
            cycle: components["schemas"]["OpenCycle"];
            source: components["schemas"]["Source"];
        };
        /**
         * @description A number of facilities to be built by a day.
         * @example {
         *       "id": "county_markets",
         *       "label": {
         *         "zh-CN": "每县至少1家县级零工市场"
         *       },
         *       "facilityType": "gig_market",
         *       "level": "county",
         *       "each": true,
         *       "threshold": {
         *         "op": "gte",
         *         "value": 1
         *       },
         *       "dueOn": "2022-09-30",
         *       "requirement": "must",
         *       "unallocated": 0,
         *       "tags": [],
         *       "source": {
         *         "document": "pds",
         *         "clause": "三",
         *         "basis": "stated"
         *       }
         *     }
         */
        Target: {
            id: components["schemas"]["RuleId"];
            label: components["schemas"]["LocalizedText"];
            facilityType: components["schemas"]["RuleId"];
            /** @description The level that is counted: each county, each township, the whole city. */
            level: components["schemas"]["OpenAdminLevel"];
            /** @description True for a number in each of them, false for one total. */
            each: boolean;
            threshold: components["schemas"]["Threshold"];
            /** Format: date */
            dueOn: string;
            requirement: components["schemas"]["Requirement"];
            /** @description How many of a total no part of the place has been given. */
            unallocated: number;
            tags: components["schemas"]["ProfileItem"][];
            source: components["schemas"]["Source"];
        };
        /**
         * @description The public register (名录) of facilities and its columns.
         * @example {
         *       "id": "market_register",
         *       "label": {
         *         "zh-CN": "零工市场名录"
         *       },
         *       "facilityTypes": [
         *         "gig_market"
         *       ],
         *       "columns": [
         *         {
         *           "id": "name",
         *           "label": {
         *             "zh-CN": "名称"
         *           },
         *           "source": {
         *             "document": "gd326",
         *             "clause": "三（四）",
         *             "basis": "stated"
         *           }
         *         }
         *       ],
         *       "openEnded": true,
         *       "update": "dynamic",
         *       "source": {
         *         "document": "gd326",
         *         "clause": "三（四）",
         *         "basis": "stated"
         *       }
         *     }
         */
        RegisterRule: {
            id: components["schemas"]["RuleId"];
            label: components["schemas"]["LocalizedText"];
            facilityTypes: components["schemas"]["FacilityTypeIds"];
            columns: components["schemas"]["ProfileItem"][];
            /** @description Whether the document's list ends with 等. */
            openEnded: boolean;
            /** @enum {string} */
            update: "dynamic" | "monthly" | "quarterly" | "unstated";
            source: components["schemas"]["Source"];
        };
        /**
         * @description How often facilities are assessed, by whom, and what is a pass.
         * @example {
         *       "id": "station_yearly",
         *       "facilityTypes": [
         *         "gig_station"
         *       ],
         *       "cycle": "year",
         *       "assessor": "county_bureau",
         *       "scoringTable": "station_standard",
         *       "pass": {
         *         "op": "gte",
         *         "value": 70
         *       },
         *       "source": {
         *         "document": "cf",
         *         "clause": "第十六条、第十七条",
         *         "basis": "interpreted"
         *       }
         *     }
         */
        AssessmentRule: {
            id: components["schemas"]["RuleId"];
            facilityTypes: components["schemas"]["FacilityTypeIds"];
            /** @description Null where the document demands assessment and names no cycle. */
            cycle: components["schemas"]["OpenCycle"] | null;
            /** @description Role id; null where the supervisor of the operating mode assesses. */
            assessor: components["schemas"]["RuleId"] | null;
            scoringTable: components["schemas"]["RuleId"] | null;
            /** @description The total that passes; anything else opens rectification. */
            pass: components["schemas"]["Threshold"] | null;
            source: components["schemas"]["Source"];
        };
        /**
         * @description Who decides that a facility leaves when its rectification failed.
         * @example human_decision
         * @enum {string}
         */
        ExitRule: "human_decision" | "automatic";
        /**
         * @description How long a facility has to put things right.
         * @example {
         *       "id": "station_rectify",
         *       "facilityTypes": [
         *         "gig_station"
         *       ],
         *       "maxMonths": 6,
         *       "exit": "human_decision",
         *       "exitFiledWith": "city_bureau",
         *       "source": {
         *         "document": "cf",
         *         "clause": "第十六条",
         *         "basis": "interpreted"
         *       }
         *     }
         */
        RectificationRule: {
            id: components["schemas"]["RuleId"];
            facilityTypes: components["schemas"]["FacilityTypeIds"];
            maxMonths: number;
            exit: components["schemas"]["ExitRule"];
            /** @description Role that the exit is filed with. */
            exitFiledWith: components["schemas"]["RuleId"];
            source: components["schemas"]["Source"];
        };
        /**
         * @description What follows.
         * @example cancel_title
         * @enum {string}
         */
        SanctionConsequence: "reflected_in_assessment" | "suspend_and_rectify" | "remove_plaque" | "cancel_title" | "exit" | "liability" | "refer_to_justice" | "criticism" | "commendation";
        /**
         * @description A trigger and its consequence, good or bad.
         * @example {
         *       "id": "grave",
         *       "label": {
         *         "zh-CN": "情节严重"
         *       },
         *       "facilityTypes": [
         *         "gig_station"
         *       ],
         *       "consequence": "remove_plaque",
         *       "source": {
         *         "document": "dxh",
         *         "clause": "第二十五条",
         *         "basis": "stated"
         *       }
         *     }
         */
        SanctionRule: {
            id: components["schemas"]["RuleId"];
            /** @description The trigger in the document's words. */
            label: components["schemas"]["LocalizedText"];
            facilityTypes: components["schemas"]["FacilityTypeIds"];
            consequence: components["schemas"]["OpenSanctionConsequence"];
            source: components["schemas"]["Source"];
        };
        /**
         * @description The figure that a facility has to reach.
         * @example successful_placements
         * @enum {string}
         */
        KpiMetric: "successful_placements";
        /**
         * @description Whether one person counts once or each time.
         * @example person_times
         * @enum {string}
         */
        CountUnit: "person_times" | "persons";
        /**
         * @description A yearly or other figure that each facility has to reach.
         * @example {
         *       "id": "placements",
         *       "facilityTypes": [
         *         "gig_station"
         *       ],
         *       "metric": "successful_placements",
         *       "threshold": {
         *         "op": "gte",
         *         "value": 500
         *       },
         *       "countUnit": "person_times",
         *       "cycle": "year",
         *       "source": {
         *         "document": "dxh",
         *         "clause": "第十一条",
         *         "basis": "interpreted"
         *       }
         *     }
         */
        KpiRule: {
            id: components["schemas"]["RuleId"];
            facilityTypes: components["schemas"]["FacilityTypeIds"];
            metric: components["schemas"]["OpenKpiMetric"];
            threshold: components["schemas"]["Threshold"];
            countUnit: components["schemas"]["CountUnit"];
            cycle: components["schemas"]["OpenCycle"];
            source: components["schemas"]["Source"];
        };
        /**
         * @description Short name of a jurisdiction's profile.
         * @example chifeng
         */
        ProfileId: string;
        /**
         * @description Year and running number of a profile's version; a change makes a new one, the old one stays readable.
         * @example 2026.1
         */
        ProfileVersion: string;
        /**
         * @description Name of a rule or an item within its list; the same name in a profile below replaces it.
         * @example gig_station
         */
        RuleId: string;
        /**
         * @description How far the document itself carries the value.
         * @example stated
         * @enum {string}
         */
        SourceBasis: "stated" | "interpreted" | "inferred" | "general" | "proposed";
        /**
         * @description The document and clause that a rule comes from. Every rule of a profile carries one; a value inside a rule without a source of its own has that of the rule around it.
         * @example {
         *       "document": "cf",
         *       "clause": "第十四条",
         *       "basis": "stated"
         *     }
         */
        Source: {
            /** @description Id in the profile's `documents`. */
            document: components["schemas"]["RuleId"];
            /** @description The clause as the document numbers it. */
            clause: string;
            basis: components["schemas"]["OpenSourceBasis"];
            /** @description Why this reading, where the basis is not `stated`. */
            note?: string;
        };
        /**
         * @description Whether the document demands it or offers it where conditions allow.
         * @example must
         * @enum {string}
         */
        Requirement: "must" | "may";
        /**
         * @description One entry of a list that a document spells out, such as a service, a zone or a training kind.
         * @example {
         *       "id": "job_matching",
         *       "label": {
         *         "zh-CN": "人岗撮合",
         *         "en": "Matching"
         *       },
         *       "requirement": "must",
         *       "source": {
         *         "document": "cf",
         *         "clause": "附件3",
         *         "basis": "stated"
         *       }
         *     }
         */
        ProfileItem: {
            id: components["schemas"]["RuleId"];
            label: components["schemas"]["LocalizedText"];
            requirement?: components["schemas"]["Requirement"];
            note?: string;
            source: components["schemas"]["Source"];
        };
        /**
         * @description Which side of the value counts. 以上 and 以下 include the number itself (民法典 1259).
         * @example gte
         * @enum {string}
         */
        ComparisonOp: "eq" | "gte" | "gt" | "lte" | "lt";
        /**
         * @description A number and the side of it that is meant.
         * @example {
         *       "op": "gte",
         *       "value": 70
         *     }
         */
        Threshold: {
            op: components["schemas"]["ComparisonOp"];
            value: number;
        };
        /**
         * @description How often something is due.
         * @example month
         * @enum {string}
         */
        Cycle: "week" | "month" | "quarter" | "half_year" | "year";
        /**
         * @description Level of government, down to the village.
         * @example county
         * @enum {string}
         */
        AdminLevel: "country" | "province" | "city" | "county" | "town" | "village";
        /**
         * @description The facility types that a rule speaks of.
         * @example [
         *       "gig_market",
         *       "gig_station"
         *     ]
         */
        FacilityTypeIds: components["schemas"]["RuleId"][];
        /**
         * @description How far down the region stands.
         * @example county
         * @enum {string}
         */
        RegionLevel: "province" | "city" | "county" | "town";
        /**
         * @description Whether the national list has the region, or only a local government's order (a development zone).
         * @example statutory
         * @enum {string}
         */
        RegionKind: "statutory" | "functional";
        /**
         * @description A place with its code.
         * @example {
         *       "code": "150404",
         *       "name": "松山区",
         *       "fullName": "内蒙古自治区赤峰市松山区",
         *       "level": "county",
         *       "kind": "statutory",
         *       "parentCode": "150400"
         *     }
         */
        Region: {
            code: components["schemas"]["RegionCode"];
            name: string;
            /** @description From the province down. */
            fullName: string;
            level: components["schemas"]["OpenRegionLevel"];
            kind: components["schemas"]["OpenRegionKind"];
            parentCode: components["schemas"]["RegionCode"] | null;
        };
        /**
         * @description A place with the days between which its code holds.
         * @example {
         *       "code": "441421",
         *       "name": "梅县",
         *       "fullName": "广东省梅州市梅县",
         *       "level": "county",
         *       "kind": "statutory",
         *       "parentCode": "441400",
         *       "validFromOn": null,
         *       "validUntilOn": "2013-10-17"
         *     }
         */
        ListedRegion: {
            code: components["schemas"]["RegionCode"];
            name: string;
            fullName: string;
            level: components["schemas"]["OpenRegionLevel"];
            kind: components["schemas"]["OpenRegionKind"];
            parentCode: components["schemas"]["RegionCode"] | null;
            /**
             * Format: date
             * @description First day of the code; null where the lists do not say.
             */
            validFromOn: string | null;
            /**
             * Format: date
             * @description Last day of the code; null while it holds.
             */
            validUntilOn: string | null;
        };
        /**
         * @description One page of regions.
         * @example {
         *       "items": [
         *         {
         *           "code": "150404",
         *           "name": "松山区",
         *           "fullName": "内蒙古自治区赤峰市松山区",
         *           "level": "county",
         *           "kind": "statutory",
         *           "parentCode": "150400",
         *           "validFromOn": null,
         *           "validUntilOn": null
         *         }
         *       ],
         *       "page": {
         *         "nextCursor": null
         *       }
         *     }
         */
        RegionPage: {
            items: components["schemas"]["ListedRegion"][];
            page: components["schemas"]["PageInfo"];
        };
        /**
         * @description A website that shows the market, and the region whose market it shows by itself.
         * @example {
         *       "id": "site_01K9ZV6Q3M8T4R2N7X5B0C1DFG",
         *       "name": "松山区人民政府网",
         *       "region": {
         *         "code": "150404",
         *         "name": "松山区",
         *         "fullName": "内蒙古自治区赤峰市松山区",
         *         "level": "county",
         *         "kind": "statutory",
         *         "parentCode": "150400"
         *       },
         *       "hotline": "12333"
         *     }
         */
        Site: {
            id: string;
            name: string;
            /** @description Null for a site that shows several places. */
            region: components["schemas"]["Region"] | null;
            /** @description Number to call when the page cannot help. */
            hotline?: string;
        };
        /**
         * @description Opaque id of a station.
         * @example station_01K9ZV6Q3M8T4R2N7X5B0C1DFG
         */
        StationId: string;
        /**
         * @description A gig station as far as a job names it.
         * @example {
         *       "id": "station_01K9ZV6Q3M8T4R2N7X5B0C1DFG",
         *       "name": "松山区振兴街零工驿站",
         *       "hotline": "12333"
         *     }
         */
        Station: {
            id: components["schemas"]["StationId"];
            name: string;
            /** @description Number that anybody may call; null when the station has none. */
            hotline: string | null;
        };
        /**
         * @description Where the ad stands. Only published ones are found; those that have been published answer to whoever has the link;
         *     a draft, a submitted or a returned one is seen by its employer and the clerks alone.
         *      A value that is not listed may appear at any time.
         * @example published
         */
        OpenJobStatus: components["schemas"]["JobStatus"] | (string & {});
        /**
         * @description How an application stands. Applied, confirmed and arrived ones hold a seat. A value that is not listed may appear at any time.
         * @example confirmed
         */
        OpenApplicationStatus: components["schemas"]["ApplicationStatus"] | (string & {});
        /**
         * @description What was looked at. A value that is not listed may appear at any time.
         * @example business_licence
         */
        OpenVerificationEvidence: components["schemas"]["VerificationEvidence"] | (string & {});
        /**
         * @description What an employer is. A value that is not listed may appear at any time.
         * @example enterprise
         */
        OpenEmployerKind: components["schemas"]["EmployerKind"] | (string & {});
        /**
         * @description How much a finding matters; it never stops anybody by itself, a clerk decides. A value that is not listed may appear at any time.
         * @example change
         */
        OpenAdSeverity: components["schemas"]["AdSeverity"] | (string & {});
        /**
         * @description When the wages are paid out. A value that is not listed may appear at any time.
         * @example daily
         */
        OpenSettlement: components["schemas"]["Settlement"] | (string & {});
        /**
         * @description By which agreement people will work. A value that is not listed may appear at any time.
         * @example labour_service
         */
        OpenEmployment: components["schemas"]["Employment"] | (string & {});
        /**
         * @description How the ad reached the market. A value that is not listed may appear at any time.
         * @example visit
         */
        OpenJobChannel: components["schemas"]["JobChannel"] | (string & {});
        /**
         * @description What a row is a double of. A value that is not listed may appear at any time.
         * @example same_as_open
         */
        OpenJobConflictKind: components["schemas"]["JobConflictKind"] | (string & {});
        /**
         * @description Who answers the phone. A value that is not listed may appear at any time.
         * @example employer
         */
        OpenContactVia: components["schemas"]["ContactVia"] | (string & {});
        /**
         * @description What happened to an ad. A value that is not listed may appear at any time.
         * @example approved
         */
        OpenJobEvent: components["schemas"]["JobEvent"] | (string & {});
        /**
         * @description In which quality somebody acted; `system` is the service by itself. A value that is not listed may appear at any time.
         * @example staff
         */
        OpenJobActor: components["schemas"]["JobActor"] | (string & {});
        /**
         * @description What is wrong with an ad. A value that is not listed may appear at any time.
         * @example fee_charged
         */
        OpenJobReportReason: components["schemas"]["JobReportReason"] | (string & {});
        /**
         * @description Why an ad waits for a clerk. A value that is not listed may appear at any time.
         * @example submitted
         */
        OpenJobReviewCause: components["schemas"]["JobReviewCause"] | (string & {});
        /**
         * @description What a suggestion names. A value that is not listed may appear at any time.
         * @example trade
         */
        OpenSuggestionKind: components["schemas"]["SuggestionKind"] | (string & {});
        /**
         * @description In what a job is like the one that was looked at. A value that is not listed may appear at any time.
         * @example same_trade
         */
        OpenSimilarReason: components["schemas"]["SimilarReason"] | (string & {});
        /**
         * @description What has to happen within the limit. A value that is not listed may appear at any time.
         * @example decide
         */
        OpenComplaintLimitKind: components["schemas"]["ComplaintLimitKind"] | (string & {});
        /**
         * @description Level of government, down to the village. A value that is not listed may appear at any time.
         * @example county
         */
        OpenAdminLevel: components["schemas"]["AdminLevel"] | (string & {});
        /**
         * @description What a document says about hours. A value that is not listed may appear at any time.
         * @example extended
         */
        OpenHoursRuleKind: components["schemas"]["HoursRuleKind"] | (string & {});
        /**
         * @description What an operator must show. A value that is not listed may appear at any time.
         * @example team_size
         */
        OpenOperatorMetric: components["schemas"]["OperatorMetric"] | (string & {});
        /**
         * @description Where it has to be shown. A value that is not listed may appear at any time.
         * @example wall
         */
        OpenDisclosurePlacement: components["schemas"]["DisclosurePlacement"] | (string & {});
        /**
         * @description What is written into a field. A value that is not listed may appear at any time.
         * @example text
         */
        OpenFormFieldType: components["schemas"]["FormFieldType"] | (string & {});
        /**
         * @description How often something is due. A value that is not listed may appear at any time.
         * @example month
         */
        OpenCycle: components["schemas"]["Cycle"] | (string & {});
        /**
         * @description Who receives it. A value that is not listed may appear at any time.
         * @example facility
         */
        OpenSubsidyBeneficiary: components["schemas"]["SubsidyBeneficiary"] | (string & {});
        /**
         * @description What is done with an age outside the statutory working age (法定劳动年龄). A value that is not listed may appear at any time.
         * @example inform
         */
        OpenAgeRule: components["schemas"]["AgeRule"] | (string & {});
        /**
         * @description Legal relation between worker and employer; it decides which agreement fits. A value that is not listed may appear at any time.
         * @example civil
         */
        OpenWorkRelation: components["schemas"]["WorkRelation"] | (string & {});
        /**
         * @description What kind of document it is. A value that is not listed may appear at any time.
         * @example opinion
         */
        OpenDocumentKind: components["schemas"]["DocumentKind"] | (string & {});
        /**
         * @description A step on the way to being recognised. A value that is not listed may appear at any time.
         * @example assess
         */
        OpenRecognitionStepKind: components["schemas"]["RecognitionStepKind"] | (string & {});
        /**
         * @description What follows from the total. A value that is not listed may appear at any time.
         * @example pass
         */
        OpenScoreOutcome: components["schemas"]["ScoreOutcome"] | (string & {});
        /**
         * @description What the system itself counts. A value that is not listed may appear at any time.
         * @example pushed_months
         */
        OpenEvidenceKind: components["schemas"]["EvidenceKind"] | (string & {});
        /**
         * @description What follows. A value that is not listed may appear at any time.
         * @example cancel_title
         */
        OpenSanctionConsequence: components["schemas"]["SanctionConsequence"] | (string & {});
        /**
         * @description The figure that a facility has to reach. A value that is not listed may appear at any time.
         * @example successful_placements
         */
        OpenKpiMetric: components["schemas"]["KpiMetric"] | (string & {});
        /**
         * @description How far the document itself carries the value. A value that is not listed may appear at any time.
         * @example stated
         */
        OpenSourceBasis: components["schemas"]["SourceBasis"] | (string & {});
        /**
         * @description How far down the region stands. A value that is not listed may appear at any time.
         * @example county
         */
        OpenRegionLevel: components["schemas"]["RegionLevel"] | (string & {});
        /**
         * @description Whether the national list has the region, or only a local government's order (a development zone). A value that is not listed may appear at any time.
         * @example statutory
         */
        OpenRegionKind: components["schemas"]["RegionKind"] | (string & {});
    };
    responses: {
        /** @description Something is wrong; the body says what and what to do. */
        Problem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The profile, resolved. */
        ProfileAnswer: {
            headers: {
                ETag: components["headers"]["ETag"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Profile"];
            };
        };
    };
    parameters: {
        ApplicationIdInPath: components["schemas"]["ApplicationId"];
        /** @description The application's ticket; not needed by the person whose it is when signed in. */
        ApplicationTicketInQuery: components["schemas"]["ApplicationTicket"];
        /** @description Where to go on, from the page before. Opaque. */
        Cursor: string;
        /** @description Items a page. */
        Limit: number;
        /** @description Made by the client when the person taps; the same key within 24 hours is the same request. */
        IdempotencyKey: string;
        /** @description The ETag of the version that the person saw. */
        IfMatch: string;
        EmployerIdInPath: components["schemas"]["EmployerId"];
        JobIdInPath: components["schemas"]["JobId"];
        /**
         * @description Words that the title, the trade, the work, the employer or the place must hold; several are joined by spaces, and one with
         *     a minus before it must not stand there (`搬运 -夜班`). Other names of a trade are found too.
         */
        JobQuery: string;
        /** @description A county, or any level above it. Without it, the region of the site; for a site of several places, all of them. */
        JobRegion: components["schemas"]["RegionCode"];
        /** @description Code of a trade, as the facets list them. */
        JobTrade: components["schemas"]["TradeCode"];
        /** @description Only jobs that are paid by this. */
        JobPayPer: components["schemas"]["PayBasis"];
        /** @description Only jobs that pay at least so much; needs `payPer`, and never finds negotiable pay. */
        JobPayMinFen: components["schemas"]["Fen"];
        /** @description Only jobs that are paid out this way. */
        JobSettlement: components["schemas"]["Settlement"];
        /** @description Only jobs whose first day lies here, by the calendar of Beijing. */
        JobStarts: components["schemas"]["JobStart"];
        /** @description Only jobs at these hours. */
        JobHours: components["schemas"]["JobHours"];
        /** @description True finds jobs to which the employer fetches people; false those to which one goes by oneself. */
        JobTransport: boolean;
        /** @description Only jobs that this station looks after. */
        JobStation: components["schemas"]["StationId"];
        /** @description `lng,lat` in CGCS2000 degrees: every job gets its distance, and the nearest come first unless `sort` says otherwise. */
        JobNear: number[];
        /** @description Only jobs within so many metres of `near`. */
        JobWithinM: number;
        /** @description Day by which versions are chosen, here and above; today in Asia/Shanghai if left out. */
        ProfileAsOf: string;
    };
    requestBodies: never;
    headers: {
        /** @description Strong tag of this version. It earns a 304 where Cache-Control lets the answer be kept, and with `no-store` none. */
        ETag: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "applications.list": {
        parameters: {
            query?: {
                /** @description Only those that stand here. */
                status?: components["schemas"]["ApplicationStatus"];
                /** @description Where to go on, from the page before. Opaque. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Items a page. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                jobId: components["parameters"]["JobIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of applications. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceivedApplicationPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "applications.create": {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the client when the person taps; the same key within 24 hours is the same request. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                jobId: components["parameters"]["JobIdInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicationInput"];
            };
        };
        responses: {
            /** @description The application; with its id and its ticket the applicant comes back, so that both are to be kept. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Application"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "applications.listOwn": {
        parameters: {
            query?: {
                /** @description Where to go on, from the page before. Opaque. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Items a page. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of applications. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "applications.get": {
        parameters: {
            query?: {
                /** @description The application's ticket; not needed by the person whose it is when signed in. */
                ticket?: components["parameters"]["ApplicationTicketInQuery"];
            };
            header?: never;
            path: {
                applicationId: components["parameters"]["ApplicationIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The application. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Application"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "applications.confirm": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                applicationId: components["parameters"]["ApplicationIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The application, now with the whole number. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceivedApplication"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "applications.decline": {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the client when the person taps; the same key within 24 hours is the same request. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                applicationId: components["parameters"]["ApplicationIdInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicationRefusal"];
            };
        };
        responses: {
            /** @description The application. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceivedApplication"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "applications.arrive": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                applicationId: components["parameters"]["ApplicationIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The application. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceivedApplication"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "applications.cancel": {
        parameters: {
            query?: {
                /** @description The application's ticket; not needed by the person whose it is when signed in. */
                ticket?: components["parameters"]["ApplicationTicketInQuery"];
            };
            header: {
                /** @description Made by the client when the person taps; the same key within 24 hours is the same request. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                applicationId: components["parameters"]["ApplicationIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The application. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Application"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "employers.list": {
        parameters: {
            query?: {
                /** @description Employers in this region and below it; for people with a role there. Without it, those one acts for. */
                region?: components["schemas"]["RegionCode"];
                /** @description Only those never verified, and those whose verification ends within thirty days or has ended. */
                due?: boolean;
                /** @description Words that the name must hold. */
                q?: string;
                /** @description Where to go on, from the page before. Opaque. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Items a page. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of employers, the longest unverified first. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmployerPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "employers.create": {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the client when the person taps; the same key within 24 hours is the same request. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmployerInput"];
            };
        };
        responses: {
            /** @description The employer; whoever made it acts for it from now on. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Employer"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "employers.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                employerId: components["parameters"]["EmployerIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The employer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Employer"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "employers.update": {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that the person saw. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                employerId: components["parameters"]["EmployerIdInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmployerInput"];
            };
        };
        responses: {
            /** @description The employer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Employer"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "employers.verify": {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the client when the person taps; the same key within 24 hours is the same request. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the version that the person saw. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                employerId: components["parameters"]["EmployerIdInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerificationInput"];
            };
        };
        responses: {
            /** @description The employer. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Employer"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "identity.sendCode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeRequest"];
            };
        };
        responses: {
            /** @description The code is on its way. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeSent"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "identity.listSessions": {
        parameters: {
            query?: {
                /** @description Where to go on, from the page before. Opaque. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Items a page. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of sessions, the newest first. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "identity.signIn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignIn"];
            };
        };
        responses: {
            /** @description Signed in. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tokens"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "identity.refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Refresh"];
            };
        };
        responses: {
            /** @description New tokens. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tokens"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "identity.signOut": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignOut"];
            };
        };
        responses: {
            /** @description Signed out. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    "identity.me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The person. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "identity.listGrants": {
        parameters: {
            query: {
                /** @description Grants in this region and below it. */
                region: components["schemas"]["RegionCode"];
                /** @description Where to go on, from the page before. Opaque. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Items a page. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of grants, the newest first. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "identity.grant": {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the client when the person taps; the same key within 24 hours is the same request. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GrantInput"];
            };
        };
        responses: {
            /** @description The grant. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Grant"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "identity.revoke": {
        parameters: {
            query: {
                /** @description Stands in the audit log. */
                reason: string;
            };
            header: {
                /** @description The ETag of the version that the person saw. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                grantId: components["schemas"]["GrantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Taken back. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    "identity.reveal": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: components["schemas"]["PersonId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevealRequest"];
            };
        };
        responses: {
            /** @description The number. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Revealed"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "jobs.submit": {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the client when the person taps; the same key within 24 hours is the same request. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                jobId: components["parameters"]["JobIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ad. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagedJob"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "jobs.close": {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the client when the person taps; the same key within 24 hours is the same request. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                jobId: components["parameters"]["JobIdInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JobClosure"];
            };
        };
        responses: {
            /** @description The ad. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagedJob"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "jobs.reopen": {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the client when the person taps; the same key within 24 hours is the same request. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                jobId: components["parameters"]["JobIdInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JobReopening"];
            };
        };
        responses: {
            /** @description The ad. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagedJob"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "jobs.extend": {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the client when the person taps; the same key within 24 hours is the same request. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                jobId: components["parameters"]["JobIdInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JobExtension"];
            };
        };
        responses: {
            /** @description The ad. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagedJob"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "jobs.import": {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the client when the person taps; the same key within 24 hours is the same request. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JobImportInput"];
            };
        };
        responses: {
            /** @description What became of the rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobImport"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "jobs.export": {
        parameters: {
            query: {
                /** @description Kind of file. */
                format: components["schemas"]["TableFormat"];
                /** @description Ads of this employer. Either this or `region` is needed. */
                employerId?: components["schemas"]["EmployerId"];
                /** @description Ads whose work lies in this region or below it. */
                region?: components["schemas"]["RegionCode"];
                /** @description Only ads that stand here. */
                status?: components["schemas"]["JobStatus"];
                /**
                 * @description No ads, but the columns that the import takes, with one example below them. The example lies in the past, so that
                 *     the import never takes it for an ad.
                 */
                template?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobExport"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "jobs.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                jobId: components["parameters"]["JobIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "jobs.update": {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that the person saw. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                jobId: components["parameters"]["JobIdInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JobInput"];
            };
        };
        responses: {
            /** @description The ad. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagedJob"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "jobs.contact": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                jobId: components["parameters"]["JobIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whom to call. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobContact"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "jobs.listOwn": {
        parameters: {
            query?: {
                /** @description Only ads that stand here. */
                status?: components["schemas"]["JobStatus"];
                /** @description Where to go on, from the page before. Opaque. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Items a page. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                employerId: components["parameters"]["EmployerIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of ads. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagedJobPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "jobs.create": {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the client when the person taps; the same key within 24 hours is the same request. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                employerId: components["parameters"]["EmployerIdInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JobInput"];
            };
        };
        responses: {
            /** @description The draft. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagedJob"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "jobs.getOwn": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                jobId: components["parameters"]["JobIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ad. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagedJob"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "jobs.copy": {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the client when the person taps; the same key within 24 hours is the same request. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                jobId: components["parameters"]["JobIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The new draft. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagedJob"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "jobs.history": {
        parameters: {
            query?: {
                /** @description Where to go on, from the page before. Opaque. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Items a page. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                jobId: components["parameters"]["JobIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of what happened. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobHistory"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "jobs.listForReview": {
        parameters: {
            query: {
                /** @description Ads whose work lies in this region or below it. */
                region: components["schemas"]["RegionCode"];
                /** @description Only those that wait for this reason. */
                cause?: components["schemas"]["JobReviewCause"];
                /** @description Where to go on, from the page before. Opaque. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Items a page. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the queue. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobReviewPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "jobs.review": {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the client when the person taps; the same key within 24 hours is the same request. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the version that the person saw. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                jobId: components["parameters"]["JobIdInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JobReview"];
            };
        };
        responses: {
            /** @description The ad. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagedJob"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "jobs.takeDown": {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the client when the person taps; the same key within 24 hours is the same request. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                jobId: components["parameters"]["JobIdInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JobTakedown"];
            };
        };
        responses: {
            /** @description The ad. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagedJob"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "jobs.report": {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the client when the person taps; the same key within 24 hours is the same request. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                jobId: components["parameters"]["JobIdInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JobReportInput"];
            };
        };
        responses: {
            /** @description Received. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobReportReceipt"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "jobs.list": {
        parameters: {
            query?: {
                /**
                 * @description Words that the title, the trade, the work, the employer or the place must hold; several are joined by spaces, and one with
                 *     a minus before it must not stand there (`搬运 -夜班`). Other names of a trade are found too.
                 */
                q?: components["parameters"]["JobQuery"];
                /** @description A county, or any level above it. Without it, the region of the site; for a site of several places, all of them. */
                region?: components["parameters"]["JobRegion"];
                /** @description Code of a trade, as the facets list them. */
                trade?: components["parameters"]["JobTrade"];
                /** @description Only jobs that are paid by this. */
                payPer?: components["parameters"]["JobPayPer"];
                /** @description Only jobs that pay at least so much; needs `payPer`, and never finds negotiable pay. */
                payMinFen?: components["parameters"]["JobPayMinFen"];
                /** @description Only jobs that are paid out this way. */
                settlement?: components["parameters"]["JobSettlement"];
                /** @description Only jobs whose first day lies here, by the calendar of Beijing. */
                starts?: components["parameters"]["JobStarts"];
                /** @description Only jobs at these hours. */
                hours?: components["parameters"]["JobHours"];
                /** @description True finds jobs to which the employer fetches people; false those to which one goes by oneself. */
                transport?: components["parameters"]["JobTransport"];
                /** @description Only jobs that this station looks after. */
                station?: components["parameters"]["JobStation"];
                /** @description `lng,lat` in CGCS2000 degrees: every job gets its distance, and the nearest come first unless `sort` says otherwise. */
                near?: components["parameters"]["JobNear"];
                /** @description Only jobs within so many metres of `near`. */
                withinM?: components["parameters"]["JobWithinM"];
                /** @description Nearest first when `near` is given, otherwise newest first. */
                sort?: components["schemas"]["JobSort"];
                /** @description Where to go on, from the page before. Opaque. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Items a page. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of jobs. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "jobs.facets": {
        parameters: {
            query?: {
                /**
                 * @description Words that the title, the trade, the work, the employer or the place must hold; several are joined by spaces, and one with
                 *     a minus before it must not stand there (`搬运 -夜班`). Other names of a trade are found too.
                 */
                q?: components["parameters"]["JobQuery"];
                /** @description A county, or any level above it. Without it, the region of the site; for a site of several places, all of them. */
                region?: components["parameters"]["JobRegion"];
                /** @description Code of a trade, as the facets list them. */
                trade?: components["parameters"]["JobTrade"];
                /** @description Only jobs that are paid by this. */
                payPer?: components["parameters"]["JobPayPer"];
                /** @description Only jobs that pay at least so much; needs `payPer`, and never finds negotiable pay. */
                payMinFen?: components["parameters"]["JobPayMinFen"];
                /** @description Only jobs that are paid out this way. */
                settlement?: components["parameters"]["JobSettlement"];
                /** @description Only jobs whose first day lies here, by the calendar of Beijing. */
                starts?: components["parameters"]["JobStarts"];
                /** @description Only jobs at these hours. */
                hours?: components["parameters"]["JobHours"];
                /** @description True finds jobs to which the employer fetches people; false those to which one goes by oneself. */
                transport?: components["parameters"]["JobTransport"];
                /** @description Only jobs that this station looks after. */
                station?: components["parameters"]["JobStation"];
                /** @description `lng,lat` in CGCS2000 degrees: every job gets its distance, and the nearest come first unless `sort` says otherwise. */
                near?: components["parameters"]["JobNear"];
                /** @description Only jobs within so many metres of `near`. */
                withinM?: components["parameters"]["JobWithinM"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The counts. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobFacets"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "jobs.suggest": {
        parameters: {
            query: {
                /** @description What stands in the box; without a character that can be searched for, nothing is suggested. */
                q: string;
                /** @description A county, or any level above it. Without it, the region of the site; for a site of several places, all of them. */
                region?: components["parameters"]["JobRegion"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The suggestions, the likeliest first. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobSuggestions"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "jobs.similar": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                jobId: components["parameters"]["JobIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description At most six. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SimilarJobs"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "profiles.get": {
        parameters: {
            query?: {
                /** @description That version instead of the one in effect. */
                version?: components["schemas"]["ProfileVersion"];
                /** @description Day by which versions are chosen, here and above; today in Asia/Shanghai if left out. */
                asOf?: components["parameters"]["ProfileAsOf"];
            };
            header?: never;
            path: {
                profileId: components["schemas"]["ProfileId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ProfileAnswer"];
            default: components["responses"]["Problem"];
        };
    };
    "profiles.forRegion": {
        parameters: {
            query?: {
                /** @description Day by which versions are chosen, here and above; today in Asia/Shanghai if left out. */
                asOf?: components["parameters"]["ProfileAsOf"];
            };
            header?: never;
            path: {
                regionCode: components["schemas"]["RegionCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ProfileAnswer"];
            default: components["responses"]["Problem"];
        };
    };
    "regions.list": {
        parameters: {
            query?: {
                /** @description Only the regions directly below this one. Without it, the provinces. */
                parent?: components["schemas"]["RegionCode"];
                /** @description Only the regions that are there on this day; today in Asia/Shanghai if left out. */
                asOf?: string;
                /** @description Where to go on, from the page before. Opaque. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Items a page. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of regions, in the order of their codes. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegionPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "sites.current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The site. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Site"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
}
