// Generated from openapi/ by `npm run generate`. Do not edit.
export interface paths {
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
    "/v1/jobs/{jobId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One job with everything that its ad must say */
        get: operations["jobs.get"];
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
         * @description Opaque id of a job.
         * @example job_01K9ZV6Q3M8T4R2N7X5B0C1DFG
         */
        JobId: string;
        /**
         * @description Where the ad stands. Only published ones are found; the others answer to whoever has the link.
         * @example published
         * @enum {string}
         */
        JobStatus: "published" | "filled" | "expired" | "closed" | "taken_down";
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
         *       "source": "松山区振兴街零工驿站"
         *     }
         */
        Job: components["schemas"]["JobSummary"] & {
            content: string;
            /** @description Empty when there are none. */
            conditions: string;
            /** @description Where the ad comes from; a repost names its origin. */
            source: string;
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
         * @description One page of regions.
         * @example {
         *       "items": [
         *         {
         *           "code": "150404",
         *           "name": "松山区",
         *           "fullName": "内蒙古自治区赤峰市松山区",
         *           "level": "county",
         *           "kind": "statutory",
         *           "parentCode": "150400"
         *         }
         *       ],
         *       "page": {
         *         "nextCursor": null
         *       }
         *     }
         */
        RegionPage: {
            items: components["schemas"]["Region"][];
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
         * @description When the wages are paid out. A value that is not listed may appear at any time.
         * @example daily
         */
        OpenSettlement: components["schemas"]["Settlement"] | (string & {});
        /**
         * @description Where the ad stands. Only published ones are found; the others answer to whoever has the link. A value that is not listed may appear at any time.
         * @example published
         */
        OpenJobStatus: components["schemas"]["JobStatus"] | (string & {});
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
    };
    parameters: {
        /** @description Where to go on, from the page before. Opaque. */
        Cursor: string;
        /** @description Items a page. */
        Limit: number;
        /** @description Made by the client when the person taps; the same key within 24 hours is the same request. */
        IdempotencyKey: string;
        /** @description The ETag of the version that the person saw. */
        IfMatch: string;
    };
    requestBodies: never;
    headers: {
        /** @description Strong tag of this version. */
        ETag: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "jobs.list": {
        parameters: {
            query?: {
                /** @description Words that the title, the work, the employer or the place must hold; several are joined by spaces. */
                q?: string;
                /** @description A county, or any level above it. Without it, the region of the site; for a site of several places, all of them. */
                region?: components["schemas"]["RegionCode"];
                /** @description Only jobs that are paid out this way. */
                settlement?: components["schemas"]["Settlement"];
                /** @description `lng,lat` in CGCS2000 degrees: nearest first, with the distance. */
                near?: number[];
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
    "jobs.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                jobId: components["schemas"]["JobId"];
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
    "regions.list": {
        parameters: {
            query?: {
                /** @description Only the regions directly below this one. Without it, the provinces. */
                parent?: components["schemas"]["RegionCode"];
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
