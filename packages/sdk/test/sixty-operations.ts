/** Rows of fifteen imagined resources with four operations each, as the generator writes them; to weigh tables. */
import type { OperationTable } from '@yizhan/contract';

// prettier-ignore
export const orders = {
  list: { id: 'orders.list', method: 'GET', path: '/v1/orders', query: { q: 'string', region: 'string', status: 'string', cursor: 'string', limit: 'integer' }, access: ['public'], paged: true, status: 200 },
  create: { id: 'orders.create', method: 'POST', path: '/v1/orders', body: 'json', access: ['staff', 'county'], idempotent: true, status: 201 },
  get: { id: 'orders.get', method: 'GET', path: '/v1/orders/{orderId}', access: ['public'], status: 200 },
  change: { id: 'orders.change', method: 'PATCH', path: '/v1/orders/{orderId}', body: 'patch', access: ['staff', 'county'], matched: true, status: 200 },
} as const satisfies OperationTable;

// prettier-ignore
export const visits = {
  list: { id: 'visits.list', method: 'GET', path: '/v1/visits', query: { q: 'string', region: 'string', status: 'string', cursor: 'string', limit: 'integer' }, access: ['public'], paged: true, status: 200 },
  create: { id: 'visits.create', method: 'POST', path: '/v1/visits', body: 'json', access: ['staff', 'county'], idempotent: true, status: 201 },
  get: { id: 'visits.get', method: 'GET', path: '/v1/visits/{visitId}', access: ['public'], status: 200 },
  change: { id: 'visits.change', method: 'PATCH', path: '/v1/visits/{visitId}', body: 'patch', access: ['staff', 'county'], matched: true, status: 200 },
} as const satisfies OperationTable;

// prettier-ignore
export const rooms = {
  list: { id: 'rooms.list', method: 'GET', path: '/v1/rooms', query: { q: 'string', region: 'string', status: 'string', cursor: 'string', limit: 'integer' }, access: ['public'], paged: true, status: 200 },
  create: { id: 'rooms.create', method: 'POST', path: '/v1/rooms', body: 'json', access: ['staff', 'county'], idempotent: true, status: 201 },
  get: { id: 'rooms.get', method: 'GET', path: '/v1/rooms/{roomId}', access: ['public'], status: 200 },
  change: { id: 'rooms.change', method: 'PATCH', path: '/v1/rooms/{roomId}', body: 'patch', access: ['staff', 'county'], matched: true, status: 200 },
} as const satisfies OperationTable;

// prettier-ignore
export const lessons = {
  list: { id: 'lessons.list', method: 'GET', path: '/v1/lessons', query: { q: 'string', region: 'string', status: 'string', cursor: 'string', limit: 'integer' }, access: ['public'], paged: true, status: 200 },
  create: { id: 'lessons.create', method: 'POST', path: '/v1/lessons', body: 'json', access: ['staff', 'county'], idempotent: true, status: 201 },
  get: { id: 'lessons.get', method: 'GET', path: '/v1/lessons/{lessonId}', access: ['public'], status: 200 },
  change: { id: 'lessons.change', method: 'PATCH', path: '/v1/lessons/{lessonId}', body: 'patch', access: ['staff', 'county'], matched: true, status: 200 },
} as const satisfies OperationTable;

// prettier-ignore
export const teachers = {
  list: { id: 'teachers.list', method: 'GET', path: '/v1/teachers', query: { q: 'string', region: 'string', status: 'string', cursor: 'string', limit: 'integer' }, access: ['public'], paged: true, status: 200 },
  create: { id: 'teachers.create', method: 'POST', path: '/v1/teachers', body: 'json', access: ['staff', 'county'], idempotent: true, status: 201 },
  get: { id: 'teachers.get', method: 'GET', path: '/v1/teachers/{teacherId}', access: ['public'], status: 200 },
  change: { id: 'teachers.change', method: 'PATCH', path: '/v1/teachers/{teacherId}', body: 'patch', access: ['staff', 'county'], matched: true, status: 200 },
} as const satisfies OperationTable;

// prettier-ignore
export const meals = {
  list: { id: 'meals.list', method: 'GET', path: '/v1/meals', query: { q: 'string', region: 'string', status: 'string', cursor: 'string', limit: 'integer' }, access: ['public'], paged: true, status: 200 },
  create: { id: 'meals.create', method: 'POST', path: '/v1/meals', body: 'json', access: ['staff', 'county'], idempotent: true, status: 201 },
  get: { id: 'meals.get', method: 'GET', path: '/v1/meals/{mealId}', access: ['public'], status: 200 },
  change: { id: 'meals.change', method: 'PATCH', path: '/v1/meals/{mealId}', body: 'patch', access: ['staff', 'county'], matched: true, status: 200 },
} as const satisfies OperationTable;

// prettier-ignore
export const vehicles = {
  list: { id: 'vehicles.list', method: 'GET', path: '/v1/vehicles', query: { q: 'string', region: 'string', status: 'string', cursor: 'string', limit: 'integer' }, access: ['public'], paged: true, status: 200 },
  create: { id: 'vehicles.create', method: 'POST', path: '/v1/vehicles', body: 'json', access: ['staff', 'county'], idempotent: true, status: 201 },
  get: { id: 'vehicles.get', method: 'GET', path: '/v1/vehicles/{vehicleId}', access: ['public'], status: 200 },
  change: { id: 'vehicles.change', method: 'PATCH', path: '/v1/vehicles/{vehicleId}', body: 'patch', access: ['staff', 'county'], matched: true, status: 200 },
} as const satisfies OperationTable;

// prettier-ignore
export const routes = {
  list: { id: 'routes.list', method: 'GET', path: '/v1/routes', query: { q: 'string', region: 'string', status: 'string', cursor: 'string', limit: 'integer' }, access: ['public'], paged: true, status: 200 },
  create: { id: 'routes.create', method: 'POST', path: '/v1/routes', body: 'json', access: ['staff', 'county'], idempotent: true, status: 201 },
  get: { id: 'routes.get', method: 'GET', path: '/v1/routes/{routeId}', access: ['public'], status: 200 },
  change: { id: 'routes.change', method: 'PATCH', path: '/v1/routes/{routeId}', body: 'patch', access: ['staff', 'county'], matched: true, status: 200 },
} as const satisfies OperationTable;

// prettier-ignore
export const permits = {
  list: { id: 'permits.list', method: 'GET', path: '/v1/permits', query: { q: 'string', region: 'string', status: 'string', cursor: 'string', limit: 'integer' }, access: ['public'], paged: true, status: 200 },
  create: { id: 'permits.create', method: 'POST', path: '/v1/permits', body: 'json', access: ['staff', 'county'], idempotent: true, status: 201 },
  get: { id: 'permits.get', method: 'GET', path: '/v1/permits/{permitId}', access: ['public'], status: 200 },
  change: { id: 'permits.change', method: 'PATCH', path: '/v1/permits/{permitId}', body: 'patch', access: ['staff', 'county'], matched: true, status: 200 },
} as const satisfies OperationTable;

// prettier-ignore
export const payments = {
  list: { id: 'payments.list', method: 'GET', path: '/v1/payments', query: { q: 'string', region: 'string', status: 'string', cursor: 'string', limit: 'integer' }, access: ['public'], paged: true, status: 200 },
  create: { id: 'payments.create', method: 'POST', path: '/v1/payments', body: 'json', access: ['staff', 'county'], idempotent: true, status: 201 },
  get: { id: 'payments.get', method: 'GET', path: '/v1/payments/{paymentId}', access: ['public'], status: 200 },
  change: { id: 'payments.change', method: 'PATCH', path: '/v1/payments/{paymentId}', body: 'patch', access: ['staff', 'county'], matched: true, status: 200 },
} as const satisfies OperationTable;

// prettier-ignore
export const surveys = {
  list: { id: 'surveys.list', method: 'GET', path: '/v1/surveys', query: { q: 'string', region: 'string', status: 'string', cursor: 'string', limit: 'integer' }, access: ['public'], paged: true, status: 200 },
  create: { id: 'surveys.create', method: 'POST', path: '/v1/surveys', body: 'json', access: ['staff', 'county'], idempotent: true, status: 201 },
  get: { id: 'surveys.get', method: 'GET', path: '/v1/surveys/{surveyId}', access: ['public'], status: 200 },
  change: { id: 'surveys.change', method: 'PATCH', path: '/v1/surveys/{surveyId}', body: 'patch', access: ['staff', 'county'], matched: true, status: 200 },
} as const satisfies OperationTable;

// prettier-ignore
export const reports = {
  list: { id: 'reports.list', method: 'GET', path: '/v1/reports', query: { q: 'string', region: 'string', status: 'string', cursor: 'string', limit: 'integer' }, access: ['public'], paged: true, status: 200 },
  create: { id: 'reports.create', method: 'POST', path: '/v1/reports', body: 'json', access: ['staff', 'county'], idempotent: true, status: 201 },
  get: { id: 'reports.get', method: 'GET', path: '/v1/reports/{reportId}', access: ['public'], status: 200 },
  change: { id: 'reports.change', method: 'PATCH', path: '/v1/reports/{reportId}', body: 'patch', access: ['staff', 'county'], matched: true, status: 200 },
} as const satisfies OperationTable;

// prettier-ignore
export const notices = {
  list: { id: 'notices.list', method: 'GET', path: '/v1/notices', query: { q: 'string', region: 'string', status: 'string', cursor: 'string', limit: 'integer' }, access: ['public'], paged: true, status: 200 },
  create: { id: 'notices.create', method: 'POST', path: '/v1/notices', body: 'json', access: ['staff', 'county'], idempotent: true, status: 201 },
  get: { id: 'notices.get', method: 'GET', path: '/v1/notices/{noticeId}', access: ['public'], status: 200 },
  change: { id: 'notices.change', method: 'PATCH', path: '/v1/notices/{noticeId}', body: 'patch', access: ['staff', 'county'], matched: true, status: 200 },
} as const satisfies OperationTable;

// prettier-ignore
export const contacts = {
  list: { id: 'contacts.list', method: 'GET', path: '/v1/contacts', query: { q: 'string', region: 'string', status: 'string', cursor: 'string', limit: 'integer' }, access: ['public'], paged: true, status: 200 },
  create: { id: 'contacts.create', method: 'POST', path: '/v1/contacts', body: 'json', access: ['staff', 'county'], idempotent: true, status: 201 },
  get: { id: 'contacts.get', method: 'GET', path: '/v1/contacts/{contactId}', access: ['public'], status: 200 },
  change: { id: 'contacts.change', method: 'PATCH', path: '/v1/contacts/{contactId}', body: 'patch', access: ['staff', 'county'], matched: true, status: 200 },
} as const satisfies OperationTable;

// prettier-ignore
export const folders = {
  list: { id: 'folders.list', method: 'GET', path: '/v1/folders', query: { q: 'string', region: 'string', status: 'string', cursor: 'string', limit: 'integer' }, access: ['public'], paged: true, status: 200 },
  create: { id: 'folders.create', method: 'POST', path: '/v1/folders', body: 'json', access: ['staff', 'county'], idempotent: true, status: 201 },
  get: { id: 'folders.get', method: 'GET', path: '/v1/folders/{folderId}', access: ['public'], status: 200 },
  change: { id: 'folders.change', method: 'PATCH', path: '/v1/folders/{folderId}', body: 'patch', access: ['staff', 'county'], matched: true, status: 200 },
} as const satisfies OperationTable;
