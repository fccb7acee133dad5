// @ts-nocheck
/** Validators of the schemas, written by `npm run generate`: not edited by hand. */
var Qe=(s,a)=>()=>{try{return a||s((a={exports:{}}).exports,a),a.exports}catch(z){throw a=0,z}};var rt=Qe(Xe=>{"use strict";Object.defineProperty(Xe,"__esModule",{value:!0});function at(s){let a=s.length,z=0,
N=0,S;for(;N<a;)z++,S=s.charCodeAt(N++),S>=55296&&S<=56319&&N<a&&(S=s.charCodeAt(N),(S&64512)===56320&&N++);return z}
Xe.default=at;at.code='require("ajv/dist/runtime/ucs2length").default'});var nt=Qe((_t,it)=>{"use strict";it.exports=function s(a,z){if(a===z)return!0;if(a&&z&&typeof a=="object"&&typeof z==
"object"){if(a.constructor!==z.constructor)return!1;var N,S,e;if(Array.isArray(a)){if(N=a.length,N!=z.length)return!1;
for(S=N;S--!==0;)if(!s(a[S],z[S]))return!1;return!0}if(a.constructor===RegExp)return a.source===z.source&&a.flags===
z.flags;if(a.valueOf!==Object.prototype.valueOf)return a.valueOf()===z.valueOf();if(a.toString!==Object.prototype.
toString)return a.toString()===z.toString();if(e=Object.keys(a),N=e.length,N!==Object.keys(z).length)return!1;
for(S=N;S--!==0;)if(!Object.prototype.hasOwnProperty.call(z,e[S]))return!1;for(S=N;S--!==0;){var t=e[S];if(!s(
a[t],z[t]))return!1}return!0}return a!==a&&z!==z}});var mt=Qe(et=>{"use strict";Object.defineProperty(et,"__esModule",{value:!0});var pt=nt();pt.code='require("aj\
v/dist/runtime/equal").default';et.default=pt});var Dt=ut,ee={type:"object",required:["apiVersion","kind","metadata"],additionalProperties:!1,properties:{apiVersion:{
$ref:"definitions.json#/definitions/apiVersion"},kind:{const:"Project"},metadata:{$ref:"definitions.json#/defi\
nitions/projectMetadata"},spec:{$ref:"#/definitions/projectSpec"}},definitions:{projectSpec:{type:"object",additionalProperties:!1,
properties:{description:{type:"string",maxLength:1e3,default:""},repository:{$ref:"definitions.json#/definitio\
ns/repository"},path:{type:"string",pattern:"^(/|[A-Za-z]:[\\\\/])[^\\u0000]*$",maxLength:2e3,"x-orca-message":"\
must be an absolute path"},suspend:{type:"boolean",default:!1},limits:{type:"object",additionalProperties:!1,properties:{
maxConcurrentRuns:{type:"integer",minimum:1,maximum:1e5},maxOpenPullRequests:{type:"integer",minimum:1,maximum:1e5}}},
budget:{type:"object",additionalProperties:!1,properties:{usdPerDay:{$ref:"#/definitions/usd"},tokensPerDay:{$ref:"\
#/definitions/tokens"},usdPerTask:{$ref:"#/definitions/usd"},tokensPerTask:{$ref:"#/definitions/tokens"}}},pullRequests:{
type:"object",additionalProperties:!1,properties:{draft:{type:"boolean",default:!1},labels:{type:"array",items:{
type:"string",minLength:1,maxLength:50},uniqueItems:!0,maxItems:100},reviewers:{type:"array",items:{$ref:"#/de\
finitions/reviewer"},uniqueItems:!0,maxItems:15},assignees:{type:"array",items:{$ref:"#/definitions/account"},
uniqueItems:!0,maxItems:10},merge:{type:"string",enum:["never"],"x-orca-later":["whenGreen"],default:"never"},
closeOnPrune:{type:"boolean",default:!0}}},protectedPaths:{type:"array",items:{$ref:"definitions.json#/definit\
ions/glob"},uniqueItems:!0,maxItems:1e3},checks:{$ref:"definitions.json#/definitions/checks"},modelAliases:{$ref:"\
definitions.json#/definitions/modelAliases"},agents:!1,toolPresets:{type:"object",propertyNames:{$ref:"definit\
ions.json#/definitions/presetName"},additionalProperties:{$ref:"definitions.json#/definitions/toolPreset"},maxProperties:50},
mcpServers:{type:"object",propertyNames:{$ref:"definitions.json#/definitions/name"},additionalProperties:{$ref:"\
definitions.json#/definitions/mcpServer"},maxProperties:50},notifications:!1,triggers:!1},allOf:[{not:{required:[
"repository","path"]},"x-orca-message":'"repository" and "path" exclude each other: keep one of them'}]},usd:{
type:"number",minimum:.01,maximum:1e7},tokens:{type:"integer",minimum:1,maximum:1e12},account:{type:"string",pattern:"\
^[A-Za-z0-9][-A-Za-z0-9_.]*(\\[bot\\])?$",maxLength:100,"x-orca-message":'must be the name of an account, with\
out "@"'},reviewer:{type:"string",pattern:"^[A-Za-z0-9][-A-Za-z0-9_.]*(/[A-Za-z0-9][-A-Za-z0-9_.]*)?$",maxLength:100,
"x-orca-message":'must be the name of an account without "@", or organisation/team'}}},Se={const:"orca.dev/v1a\
lpha1"},ge={type:"object",required:["name"],additionalProperties:!1,properties:{name:{$ref:"#/definitions/name"},
labels:{$ref:"#/definitions/labels"},annotations:{$ref:"#/definitions/annotations"}}},w={type:"string",pattern:"\
^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",maxLength:63,"x-orca-message":'must be lower-case letters, digits and "-", st\
art and end with a letter or digit, and have at most 63 characters'},P=rt().default,T=new RegExp("^[a-z0-9]([-\
a-z0-9]*[a-z0-9])?$","u"),O={type:"object",propertyNames:{$ref:"#/definitions/labelKey"},additionalProperties:{
type:"string",pattern:"^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$",maxLength:63,"x-orca-message":'must be a\
t most 63 letters, digits, "-", "_" and ".", and start and end with a letter or digit'}},re={pattern:"^([a-z0-\
9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$",maxLength:253,"x-orca-message":'must be \
letters, digits, "-", "_" and ".", with an optional DNS prefix before a "/"'},be=new RegExp("^([a-z0-9]([-a-z0\
-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$","u"),We=new RegExp("^([A-Za-z0-9]([-A-Za-z0-9_.]*\
[A-Za-z0-9])?)?$","u");function B(s,{instancePath:a="",parentData:z,parentDataProperty:N,rootData:S=s}={}){let e=null,
t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s){let c=t;if(typeof r=="string"){if(P(r)>253){let u={
instancePath:a,schemaPath:"#/definitions/labelKey/maxLength",keyword:"maxLength",params:{limit:253},message:"m\
ust NOT have more than 253 characters",schema:253,parentSchema:re,data:r,propertyName:r};e===null?e=[u]:e.push(
u),t++}if(!be.test(r)){let u={instancePath:a,schemaPath:"#/definitions/labelKey/pattern",keyword:"pattern",params:{
pattern:"^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$"},message:'must match pa\
ttern "^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$"',schema:"^([a-z0-9]([-a-z\
0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$",parentSchema:re,data:r,propertyName:r};e===null?
e=[u]:e.push(u),t++}}var p=c===t;if(!p){let u={instancePath:a,schemaPath:"#/propertyNames",keyword:"propertyNa\
mes",params:{propertyName:r},message:"property name must be valid",schema:O.propertyNames,parentSchema:O,data:s};
e===null?e=[u]:e.push(u),t++}}for(let r in s){let c=s[r];if(typeof c=="string"){if(P(c)>63){let u={instancePath:a+
"/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/maxLength",keyword:"maxLength",
params:{limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:O.additionalProperties,
data:c};e===null?e=[u]:e.push(u),t++}if(!We.test(c)){let u={instancePath:a+"/"+r.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/additionalProperties/pattern",keyword:"pattern",params:{pattern:"^([A-Za-z0-9]([-A-Za-z0-9\
_.]*[A-Za-z0-9])?)?$"},message:'must match pattern "^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$"',schema:"^(\
[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$",parentSchema:O.additionalProperties,data:c};e===null?e=[u]:e.push(
u),t++}}else{let u={instancePath:a+"/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProper\
ties/type",keyword:"type",params:{type:"string"},message:"must be string",schema:O.additionalProperties.type,parentSchema:O.
additionalProperties,data:c};e===null?e=[u]:e.push(u),t++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:O.type,parentSchema:O,data:s};e===null?e=[r]:e.push(
r),t++}return B.errors=e,t===0}var ce={type:"object",propertyNames:{$ref:"#/definitions/labelKey"},additionalProperties:{
type:"string",maxLength:65536}};function G(s,{instancePath:a="",parentData:z,parentDataProperty:N,rootData:S=s}={}){
let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s){let c=t;if(typeof r=="string"){if(P(
r)>253){let u={instancePath:a,schemaPath:"#/definitions/labelKey/maxLength",keyword:"maxLength",params:{limit:253},
message:"must NOT have more than 253 characters",schema:253,parentSchema:re,data:r,propertyName:r};e===null?e=
[u]:e.push(u),t++}if(!be.test(r)){let u={instancePath:a,schemaPath:"#/definitions/labelKey/pattern",keyword:"p\
attern",params:{pattern:"^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$"},message:'\
must match pattern "^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$"',schema:"^([\
a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$",parentSchema:re,data:r,propertyName:r};
e===null?e=[u]:e.push(u),t++}}var p=c===t;if(!p){let u={instancePath:a,schemaPath:"#/propertyNames",keyword:"p\
ropertyNames",params:{propertyName:r},message:"property name must be valid",schema:ce.propertyNames,parentSchema:ce,
data:s};e===null?e=[u]:e.push(u),t++}}for(let r in s){let c=s[r];if(typeof c=="string"){if(P(c)>65536){let u={
instancePath:a+"/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/maxLength",keyword:"\
maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters",schema:65536,parentSchema:ce.
additionalProperties,data:c};e===null?e=[u]:e.push(u),t++}}else{let u={instancePath:a+"/"+r.replace(/~/g,"~0").
replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"string"},message:"mu\
st be string",schema:ce.additionalProperties.type,parentSchema:ce.additionalProperties,data:c};e===null?e=[u]:
e.push(u),t++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:ce.type,parentSchema:ce,data:s};e===null?e=[r]:e.push(r),t++}return G.errors=e,t===0}function xe(s,{
instancePath:a="",parentData:z,parentDataProperty:N,rootData:S=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&
!Array.isArray(s)){if(s.name===void 0){let p={instancePath:a,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"name"},message:"must have required property 'name'",schema:ge.required,parentSchema:ge,data:s};
e===null?e=[p]:e.push(p),t++}for(let p in s)if(!(p==="name"||p==="labels"||p==="annotations")){let r={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must\
 NOT have additional properties",schema:!1,parentSchema:ge,data:s};e===null?e=[r]:e.push(r),t++}if(s.name!==void 0){
let p=s.name;if(typeof p=="string"){if(P(p)>63){let r={instancePath:a+"/name",schemaPath:"#/definitions/name/m\
axLength",keyword:"maxLength",params:{limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:w,
data:p};e===null?e=[r]:e.push(r),t++}if(!T.test(p)){let r={instancePath:a+"/name",schemaPath:"#/definitions/na\
me/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'must match pattern "\
^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"',schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:w,data:p};e===null?e=[
r]:e.push(r),t++}}else{let r={instancePath:a+"/name",schemaPath:"#/definitions/name/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:w.type,parentSchema:w,data:p};e===null?e=[r]:e.push(r),t++}}s.labels!==
void 0&&(B(s.labels,{instancePath:a+"/labels",parentData:s,parentDataProperty:"labels",rootData:S})||(e=e===null?
B.errors:e.concat(B.errors),t=e.length)),s.annotations!==void 0&&(G(s.annotations,{instancePath:a+"/annotation\
s",parentData:s,parentDataProperty:"annotations",rootData:S})||(e=e===null?G.errors:e.concat(G.errors),t=e.length))}else{
let p={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:ge.
type,parentSchema:ge,data:s};e===null?e=[p]:e.push(p),t++}return xe.errors=e,t===0}var A={type:"object",additionalProperties:!1,
properties:{description:{type:"string",maxLength:1e3,default:""},repository:{$ref:"definitions.json#/definitio\
ns/repository"},path:{type:"string",pattern:"^(/|[A-Za-z]:[\\\\/])[^\\u0000]*$",maxLength:2e3,"x-orca-message":"\
must be an absolute path"},suspend:{type:"boolean",default:!1},limits:{type:"object",additionalProperties:!1,properties:{
maxConcurrentRuns:{type:"integer",minimum:1,maximum:1e5},maxOpenPullRequests:{type:"integer",minimum:1,maximum:1e5}}},
budget:{type:"object",additionalProperties:!1,properties:{usdPerDay:{$ref:"#/definitions/usd"},tokensPerDay:{$ref:"\
#/definitions/tokens"},usdPerTask:{$ref:"#/definitions/usd"},tokensPerTask:{$ref:"#/definitions/tokens"}}},pullRequests:{
type:"object",additionalProperties:!1,properties:{draft:{type:"boolean",default:!1},labels:{type:"array",items:{
type:"string",minLength:1,maxLength:50},uniqueItems:!0,maxItems:100},reviewers:{type:"array",items:{$ref:"#/de\
finitions/reviewer"},uniqueItems:!0,maxItems:15},assignees:{type:"array",items:{$ref:"#/definitions/account"},
uniqueItems:!0,maxItems:10},merge:{type:"string",enum:["never"],"x-orca-later":["whenGreen"],default:"never"},
closeOnPrune:{type:"boolean",default:!0}}},protectedPaths:{type:"array",items:{$ref:"definitions.json#/definit\
ions/glob"},uniqueItems:!0,maxItems:1e3},checks:{$ref:"definitions.json#/definitions/checks"},modelAliases:{$ref:"\
definitions.json#/definitions/modelAliases"},agents:!1,toolPresets:{type:"object",propertyNames:{$ref:"definit\
ions.json#/definitions/presetName"},additionalProperties:{$ref:"definitions.json#/definitions/toolPreset"},maxProperties:50},
mcpServers:{type:"object",propertyNames:{$ref:"definitions.json#/definitions/name"},additionalProperties:{$ref:"\
definitions.json#/definitions/mcpServer"},maxProperties:50},notifications:!1,triggers:!1},allOf:[{not:{required:[
"repository","path"]},"x-orca-message":'"repository" and "path" exclude each other: keep one of them'}]},pe={type:"\
number",minimum:.01,maximum:1e7},me={type:"integer",minimum:1,maximum:1e12},we={type:"string",pattern:"^[A-Za-\
z0-9][-A-Za-z0-9_.]*(/[A-Za-z0-9][-A-Za-z0-9_.]*)?$",maxLength:100,"x-orca-message":'must be the name of an ac\
count without "@", or organisation/team'},Ae={type:"string",pattern:"^[A-Za-z0-9][-A-Za-z0-9_.]*(\\[bot\\])?$",
maxLength:100,"x-orca-message":'must be the name of an account, without "@"'},oe={type:"string",pattern:"^(?!/\
)(?!(.*/)?\\.\\.(/|$))[^\\u0000-\\u001f\\\\]+$",maxLength:1e3,"x-orca-message":'must be a path or glob relativ\
e to the root of the repository, with forward slashes and without ".."'},X={type:"string",pattern:"^[a-z0-9]([\
-a-z0-9]*[a-z0-9])?$",maxLength:63,"x-orca-message":'must be lower-case letters, digits and "-", start and end\
 with a letter or digit, and have at most 63 characters'},ye=Object.prototype.hasOwnProperty,C=mt().default,Pe={
type:"object",required:["url"],additionalProperties:!1,properties:{url:{$ref:"#/definitions/repositoryUrl"},branch:{
$ref:"#/definitions/branch"}}},le={type:"string",pattern:"^(https?://[^\\s/@?#]+/[^\\s?#]+|ssh://([A-Za-z0-9_][^\
\\s/@:?#]*@)?[A-Za-z0-9][^\\s/@?#]*/[^\\s?#]+|[A-Za-z0-9_][^\\s/@:]*@[A-Za-z0-9][^\\s/:]*:[^\\s]+|file:///[^\\s?#]+|/\
[^\\u0000]*)$",maxLength:2e3,"x-orca-message":"must be https://host/path, git@host:path, ssh://host/path or an\
 absolute path, without a user name and password for HTTPS"},M={type:"string",pattern:"^(?![-/.])(?!.*(\\.\\.|//\
|/\\.|@\\{|[\\u0000-\\u0020\\u007f~^:?*\\[\\\\]))(?!.*(/|\\.|\\.lock)$).+$",maxLength:200,"x-orca-message":"mu\
st be the name of a branch that Git accepts, without refs/heads/"},lt=new RegExp("^(https?://[^\\s/@?#]+/[^\\s?#\
]+|ssh://([A-Za-z0-9_][^\\s/@:?#]*@)?[A-Za-z0-9][^\\s/@?#]*/[^\\s?#]+|[A-Za-z0-9_][^\\s/@:]*@[A-Za-z0-9][^\\s/:]*:[\
^\\s]+|file:///[^\\s?#]+|/[^\\u0000]*)$","u"),Ye=new RegExp("^(?![-/.])(?!.*(\\.\\.|//|/\\.|@\\{|[\\u0000-\\u0020\\u0\
07f~^:?*\\[\\\\]))(?!.*(/|\\.|\\.lock)$).+$","u");function ze(s,{instancePath:a="",parentData:z,parentDataProperty:N,
rootData:S=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.url===void 0){let p={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"url"},message:"must have required property\
 'url'",schema:Pe.required,parentSchema:Pe,data:s};e===null?e=[p]:e.push(p),t++}for(let p in s)if(!(p==="url"||
p==="branch")){let r={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:p},message:"must NOT have additional properties",schema:!1,parentSchema:Pe,data:s};e===null?
e=[r]:e.push(r),t++}if(s.url!==void 0){let p=s.url;if(typeof p=="string"){if(P(p)>2e3){let r={instancePath:a+"\
/url",schemaPath:"#/definitions/repositoryUrl/maxLength",keyword:"maxLength",params:{limit:2e3},message:"must \
NOT have more than 2000 characters",schema:2e3,parentSchema:le,data:p};e===null?e=[r]:e.push(r),t++}if(!lt.test(
p)){let r={instancePath:a+"/url",schemaPath:"#/definitions/repositoryUrl/pattern",keyword:"pattern",params:{pattern:"\
^(https?://[^\\s/@?#]+/[^\\s?#]+|ssh://([A-Za-z0-9_][^\\s/@:?#]*@)?[A-Za-z0-9][^\\s/@?#]*/[^\\s?#]+|[A-Za-z0-9_][^\\\
s/@:]*@[A-Za-z0-9][^\\s/:]*:[^\\s]+|file:///[^\\s?#]+|/[^\\u0000]*)$"},message:'must match pattern "^(https?:/\
/[^\\s/@?#]+/[^\\s?#]+|ssh://([A-Za-z0-9_][^\\s/@:?#]*@)?[A-Za-z0-9][^\\s/@?#]*/[^\\s?#]+|[A-Za-z0-9_][^\\s/@:]*@[A-\
Za-z0-9][^\\s/:]*:[^\\s]+|file:///[^\\s?#]+|/[^\\u0000]*)$"',schema:"^(https?://[^\\s/@?#]+/[^\\s?#]+|ssh://([A-\
Za-z0-9_][^\\s/@:?#]*@)?[A-Za-z0-9][^\\s/@?#]*/[^\\s?#]+|[A-Za-z0-9_][^\\s/@:]*@[A-Za-z0-9][^\\s/:]*:[^\\s]+|file://\
/[^\\s?#]+|/[^\\u0000]*)$",parentSchema:le,data:p};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:a+"/\
url",schemaPath:"#/definitions/repositoryUrl/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng",schema:le.type,parentSchema:le,data:p};e===null?e=[r]:e.push(r),t++}}if(s.branch!==void 0){let p=s.branch;
if(typeof p=="string"){if(P(p)>200){let r={instancePath:a+"/branch",schemaPath:"#/definitions/branch/maxLength",
keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters",schema:200,parentSchema:M,
data:p};e===null?e=[r]:e.push(r),t++}if(!Ye.test(p)){let r={instancePath:a+"/branch",schemaPath:"#/definitions\
/branch/pattern",keyword:"pattern",params:{pattern:"^(?![-/.])(?!.*(\\.\\.|//|/\\.|@\\{|[\\u0000-\\u0020\\u007f~^:?*\\\
[\\\\]))(?!.*(/|\\.|\\.lock)$).+$"},message:'must match pattern "^(?![-/.])(?!.*(\\.\\.|//|/\\.|@\\{|[\\u0000-\\u002\
0\\u007f~^:?*\\[\\\\]))(?!.*(/|\\.|\\.lock)$).+$"',schema:"^(?![-/.])(?!.*(\\.\\.|//|/\\.|@\\{|[\\u0000-\\u0020\\u007\
f~^:?*\\[\\\\]))(?!.*(/|\\.|\\.lock)$).+$",parentSchema:M,data:p};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:a+
"/branch",schemaPath:"#/definitions/branch/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:M.type,parentSchema:M,data:p};e===null?e=[r]:e.push(r),t++}}}else{let p={instancePath:a,schemaPath:"#/t\
ype",keyword:"type",params:{type:"object"},message:"must be object",schema:Pe.type,parentSchema:Pe,data:s};e===
null?e=[p]:e.push(p),t++}return ze.errors=e,t===0}var ne={type:"array",items:{$ref:"#/definitions/check"},maxItems:50},
$={type:"object",additionalProperties:!1,properties:{name:{type:"string",minLength:1,maxLength:100},fileExists:{
type:"object",required:["paths"],additionalProperties:!1,properties:{paths:{type:"array",items:{$ref:"#/defini\
tions/glob"},minItems:1,maxItems:100}}},command:{type:"object",required:["run"],additionalProperties:!1,properties:{
run:{type:"string",pattern:"\\S",maxLength:8192,"x-orca-message":"must be a command of at most 8192 characters"},
timeoutSeconds:{type:"integer",minimum:1,maximum:86400,default:600}}},tests:!1,jsonSchema:!1,diff:!1,critic:!1},
oneOf:[{required:["fileExists"]},{required:["command"]}]},ct=new RegExp("^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\u0000-\\u0\
01f\\\\]+$","u"),tt=new RegExp("\\S","u");function ae(s,{instancePath:a="",parentData:z,parentDataProperty:N,rootData:S=s}={}){
let e=null,t=0,p=t,r=!1,c=null,u=t;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.fileExists===void 0){let l={
instancePath:a,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:"fileExists"},message:"\
must have required property 'fileExists'",schema:$.oneOf[0].required,parentSchema:$.oneOf[0],data:s};e===null?
e=[l]:e.push(l),t++}var o=u===t;o&&(r=!0,c=0);let m=t;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.command===
void 0){let l={instancePath:a,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"comm\
and"},message:"must have required property 'command'",schema:$.oneOf[1].required,parentSchema:$.oneOf[1],data:s};
e===null?e=[l]:e.push(l),t++}var o=m===t;if(o&&r?(r=!1,c=[c,1]):o&&(r=!0,c=1),r)t=p,e!==null&&(p?e.length=p:e=
null);else{let l={instancePath:a,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:c},message:"must \
match exactly one schema in oneOf",schema:$.oneOf,parentSchema:$,data:s};e===null?e=[l]:e.push(l),t++}if(s&&typeof s==
"object"&&!Array.isArray(s)){for(let l in s)if(!(l==="name"||l==="fileExists"||l==="command"||l==="tests"||l===
"jsonSchema"||l==="diff"||l==="critic")){let h={instancePath:a,schemaPath:"#/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties",schema:!1,parentSchema:$,
data:s};e===null?e=[h]:e.push(h),t++}if(s.name!==void 0){let l=s.name;if(typeof l=="string"){if(P(l)>100){let h={
instancePath:a+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:100},message:"\
must NOT have more than 100 characters",schema:100,parentSchema:$.properties.name,data:l};e===null?e=[h]:e.push(
h),t++}if(P(l)<1){let h={instancePath:a+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:$.properties.name,data:l};e===null?
e=[h]:e.push(h),t++}}else{let h={instancePath:a+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:$.properties.name.type,parentSchema:$.properties.name,data:l};e===
null?e=[h]:e.push(h),t++}}if(s.fileExists!==void 0){let l=s.fileExists;if(l&&typeof l=="object"&&!Array.isArray(
l)){if(l.paths===void 0){let h={instancePath:a+"/fileExists",schemaPath:"#/properties/fileExists/required",keyword:"\
required",params:{missingProperty:"paths"},message:"must have required property 'paths'",schema:$.properties.fileExists.
required,parentSchema:$.properties.fileExists,data:l};e===null?e=[h]:e.push(h),t++}for(let h in l)if(h!=="path\
s"){let d={instancePath:a+"/fileExists",schemaPath:"#/properties/fileExists/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:h},message:"must NOT have additional properties",schema:!1,parentSchema:$.
properties.fileExists,data:l};e===null?e=[d]:e.push(d),t++}if(l.paths!==void 0){let h=l.paths;if(Array.isArray(
h)){if(h.length>100){let i={instancePath:a+"/fileExists/paths",schemaPath:"#/properties/fileExists/properties/\
paths/maxItems",keyword:"maxItems",params:{limit:100},message:"must NOT have more than 100 items",schema:100,parentSchema:$.
properties.fileExists.properties.paths,data:h};e===null?e=[i]:e.push(i),t++}if(h.length<1){let i={instancePath:a+
"/fileExists/paths",schemaPath:"#/properties/fileExists/properties/paths/minItems",keyword:"minItems",params:{
limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:$.properties.fileExists.properties.paths,
data:h};e===null?e=[i]:e.push(i),t++}let d=h.length;for(let i=0;i<d;i++){let n=h[i];if(typeof n=="string"){if(P(
n)>1e3){let y={instancePath:a+"/fileExists/paths/"+i,schemaPath:"#/definitions/glob/maxLength",keyword:"maxLen\
gth",params:{limit:1e3},message:"must NOT have more than 1000 characters",schema:1e3,parentSchema:oe,data:n};e===
null?e=[y]:e.push(y),t++}if(!ct.test(n)){let y={instancePath:a+"/fileExists/paths/"+i,schemaPath:"#/definition\
s/glob/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\u0000-\\u001f\\\\]+$"},message:'\
must match pattern "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\u0000-\\u001f\\\\]+$"',schema:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\
u0000-\\u001f\\\\]+$",parentSchema:oe,data:n};e===null?e=[y]:e.push(y),t++}}else{let y={instancePath:a+"/fileE\
xists/paths/"+i,schemaPath:"#/definitions/glob/type",keyword:"type",params:{type:"string"},message:"must be st\
ring",schema:oe.type,parentSchema:oe,data:n};e===null?e=[y]:e.push(y),t++}}}else{let d={instancePath:a+"/fileE\
xists/paths",schemaPath:"#/properties/fileExists/properties/paths/type",keyword:"type",params:{type:"array"},message:"\
must be array",schema:$.properties.fileExists.properties.paths.type,parentSchema:$.properties.fileExists.properties.
paths,data:h};e===null?e=[d]:e.push(d),t++}}}else{let h={instancePath:a+"/fileExists",schemaPath:"#/properties\
/fileExists/type",keyword:"type",params:{type:"object"},message:"must be object",schema:$.properties.fileExists.
type,parentSchema:$.properties.fileExists,data:l};e===null?e=[h]:e.push(h),t++}}if(s.command!==void 0){let l=s.
command;if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.run===void 0){let h={instancePath:a+"/command",schemaPath:"\
#/properties/command/required",keyword:"required",params:{missingProperty:"run"},message:"must have required p\
roperty 'run'",schema:$.properties.command.required,parentSchema:$.properties.command,data:l};e===null?e=[h]:e.
push(h),t++}for(let h in l)if(!(h==="run"||h==="timeoutSeconds")){let d={instancePath:a+"/command",schemaPath:"\
#/properties/command/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},message:"\
must NOT have additional properties",schema:!1,parentSchema:$.properties.command,data:l};e===null?e=[d]:e.push(
d),t++}if(l.run!==void 0){let h=l.run;if(typeof h=="string"){if(P(h)>8192){let d={instancePath:a+"/command/run",
schemaPath:"#/properties/command/properties/run/maxLength",keyword:"maxLength",params:{limit:8192},message:"mu\
st NOT have more than 8192 characters",schema:8192,parentSchema:$.properties.command.properties.run,data:h};e===
null?e=[d]:e.push(d),t++}if(!tt.test(h)){let d={instancePath:a+"/command/run",schemaPath:"#/properties/command\
/properties/run/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"',schema:"\\\
S",parentSchema:$.properties.command.properties.run,data:h};e===null?e=[d]:e.push(d),t++}}else{let d={instancePath:a+
"/command/run",schemaPath:"#/properties/command/properties/run/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:$.properties.command.properties.run.type,parentSchema:$.properties.command.properties.run,
data:h};e===null?e=[d]:e.push(d),t++}}if(l.timeoutSeconds!==void 0){let h=l.timeoutSeconds;if(!(typeof h=="num\
ber"&&!(h%1)&&!isNaN(h)&&isFinite(h))){let d={instancePath:a+"/command/timeoutSeconds",schemaPath:"#/propertie\
s/command/properties/timeoutSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:$.
properties.command.properties.timeoutSeconds.type,parentSchema:$.properties.command.properties.timeoutSeconds,
data:h};e===null?e=[d]:e.push(d),t++}if(typeof h=="number"&&isFinite(h)){if(h>86400||isNaN(h)){let d={instancePath:a+
"/command/timeoutSeconds",schemaPath:"#/properties/command/properties/timeoutSeconds/maximum",keyword:"maximum",
params:{comparison:"<=",limit:86400},message:"must be <= 86400",schema:86400,parentSchema:$.properties.command.
properties.timeoutSeconds,data:h};e===null?e=[d]:e.push(d),t++}if(h<1||isNaN(h)){let d={instancePath:a+"/comma\
nd/timeoutSeconds",schemaPath:"#/properties/command/properties/timeoutSeconds/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:$.properties.command.properties.timeoutSeconds,
data:h};e===null?e=[d]:e.push(d),t++}}}}else{let h={instancePath:a+"/command",schemaPath:"#/properties/command\
/type",keyword:"type",params:{type:"object"},message:"must be object",schema:$.properties.command.type,parentSchema:$.
properties.command,data:l};e===null?e=[h]:e.push(h),t++}}if(s.tests!==void 0){let l={instancePath:a+"/tests",schemaPath:"\
#/properties/tests/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:!1,
parentSchema:$.properties.tests,data:s.tests};e===null?e=[l]:e.push(l),t++}if(s.jsonSchema!==void 0){let l={instancePath:a+
"/jsonSchema",schemaPath:"#/properties/jsonSchema/false schema",keyword:"false schema",params:{},message:"bool\
ean schema is false",schema:!1,parentSchema:$.properties.jsonSchema,data:s.jsonSchema};e===null?e=[l]:e.push(l),
t++}if(s.diff!==void 0){let l={instancePath:a+"/diff",schemaPath:"#/properties/diff/false schema",keyword:"fal\
se schema",params:{},message:"boolean schema is false",schema:!1,parentSchema:$.properties.diff,data:s.diff};e===
null?e=[l]:e.push(l),t++}if(s.critic!==void 0){let l={instancePath:a+"/critic",schemaPath:"#/properties/critic\
/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:!1,parentSchema:$.properties.
critic,data:s.critic};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:a,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object",schema:$.type,parentSchema:$,data:s};e===null?e=[l]:e.push(
l),t++}return ae.errors=e,t===0}function ve(s,{instancePath:a="",parentData:z,parentDataProperty:N,rootData:S=s}={}){
let e=null,t=0;if(Array.isArray(s)){if(s.length>50){let r={instancePath:a,schemaPath:"#/maxItems",keyword:"max\
Items",params:{limit:50},message:"must NOT have more than 50 items",schema:50,parentSchema:ne,data:s};e===null?
e=[r]:e.push(r),t++}let p=s.length;for(let r=0;r<p;r++)ae(s[r],{instancePath:a+"/"+r,parentData:s,parentDataProperty:r,
rootData:S})||(e=e===null?ae.errors:e.concat(ae.errors),t=e.length)}else{let p={instancePath:a,schemaPath:"#/t\
ype",keyword:"type",params:{type:"array"},message:"must be array",schema:ne.type,parentSchema:ne,data:s};e===null?
e=[p]:e.push(p),t++}return ve.errors=e,t===0}var Q={type:"object",propertyNames:{pattern:"^[A-Za-z0-9][-A-Za-z\
0-9._]*$",maxLength:63,"x-orca-message":'must be letters, digits, "-", "_" and "."'},additionalProperties:{$ref:"\
#/definitions/model"}},q={type:"string",pattern:"^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$",maxLength:128,"x-orca-\
message":"must be an alias such as sonnet, or the full id of a model"},ht=new RegExp("^[A-Za-z0-9][-A-Za-z0-9.\
_]*$","u"),ue=new RegExp("^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$","u");function Ne(s,{instancePath:a="",parentData:z,
parentDataProperty:N,rootData:S=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s){
let c=t;if(typeof r=="string"){if(P(r)>63){let u={instancePath:a,schemaPath:"#/propertyNames/maxLength",keyword:"\
maxLength",params:{limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:Q.propertyNames,
data:r,propertyName:r};e===null?e=[u]:e.push(u),t++}if(!ht.test(r)){let u={instancePath:a,schemaPath:"#/proper\
tyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][-A-Za-z0-9._]*$"},message:'must match pattern\
 "^[A-Za-z0-9][-A-Za-z0-9._]*$"',schema:"^[A-Za-z0-9][-A-Za-z0-9._]*$",parentSchema:Q.propertyNames,data:r,propertyName:r};
e===null?e=[u]:e.push(u),t++}}var p=c===t;if(!p){let u={instancePath:a,schemaPath:"#/propertyNames",keyword:"p\
ropertyNames",params:{propertyName:r},message:"property name must be valid",schema:Q.propertyNames,parentSchema:Q,
data:s};e===null?e=[u]:e.push(u),t++}}for(let r in s){let c=s[r];if(typeof c=="string"){if(P(c)>128){let u={instancePath:a+
"/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/model/maxLength",keyword:"maxLength",params:{
limit:128},message:"must NOT have more than 128 characters",schema:128,parentSchema:q,data:c};e===null?e=[u]:e.
push(u),t++}if(!ue.test(c)){let u={instancePath:a+"/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/d\
efinitions/model/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$"},message:'\
must match pattern "^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$"',schema:"^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$",parentSchema:q,
data:c};e===null?e=[u]:e.push(u),t++}}else{let u={instancePath:a+"/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/definitions/model/type",keyword:"type",params:{type:"string"},message:"must be string",schema:q.
type,parentSchema:q,data:c};e===null?e=[u]:e.push(u),t++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:Q.type,parentSchema:Q,data:s};e===null?e=[r]:e.push(
r),t++}return Ne.errors=e,t===0}var te={type:"object",additionalProperties:!1,properties:{tools:{type:"array",
items:{$ref:"#/definitions/tool"},uniqueItems:!0},mcpServers:{type:"array",items:{$ref:"#/definitions/name"},uniqueItems:!0,
maxItems:50}}},U={type:"string",enum:["read_file","write_file","edit_file","list_files","search_code","run_com\
mand"]};function je(s,{instancePath:a="",parentData:z,parentDataProperty:N,rootData:S=s}={}){let e=null,t=0;if(s&&
typeof s=="object"&&!Array.isArray(s)){for(let p in s)if(!(p==="tools"||p==="mcpServers")){let r={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must\
 NOT have additional properties",schema:!1,parentSchema:te,data:s};e===null?e=[r]:e.push(r),t++}if(s.tools!==void 0){
let p=s.tools;if(Array.isArray(p)){let r=p.length;for(let m=0;m<r;m++){let o=p[m];if(typeof o!="string"){let l={
instancePath:a+"/tools/"+m,schemaPath:"#/definitions/tool/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:U.type,parentSchema:U,data:o};e===null?e=[l]:e.push(l),t++}if(!(o==="read_file"||o==="w\
rite_file"||o==="edit_file"||o==="list_files"||o==="search_code"||o==="run_command")){let l={instancePath:a+"/\
tools/"+m,schemaPath:"#/definitions/tool/enum",keyword:"enum",params:{allowedValues:U.enum},message:"must be e\
qual to one of the allowed values",schema:U.enum,parentSchema:U,data:o};e===null?e=[l]:e.push(l),t++}}let c=p.
length,u;if(c>1){e:for(;c--;)for(u=c;u--;)if(C(p[c],p[u])){let m={instancePath:a+"/tools",schemaPath:"#/proper\
ties/tools/uniqueItems",keyword:"uniqueItems",params:{i:c,j:u},message:"must NOT have duplicate items (items #\
# "+u+" and "+c+" are identical)",schema:!0,parentSchema:te.properties.tools,data:p};e===null?e=[m]:e.push(m),
t++;break e}}}else{let r={instancePath:a+"/tools",schemaPath:"#/properties/tools/type",keyword:"type",params:{
type:"array"},message:"must be array",schema:te.properties.tools.type,parentSchema:te.properties.tools,data:p};
e===null?e=[r]:e.push(r),t++}}if(s.mcpServers!==void 0){let p=s.mcpServers;if(Array.isArray(p)){if(p.length>50){
let m={instancePath:a+"/mcpServers",schemaPath:"#/properties/mcpServers/maxItems",keyword:"maxItems",params:{limit:50},
message:"must NOT have more than 50 items",schema:50,parentSchema:te.properties.mcpServers,data:p};e===null?e=
[m]:e.push(m),t++}let r=p.length;for(let m=0;m<r;m++){let o=p[m];if(typeof o=="string"){if(P(o)>63){let l={instancePath:a+
"/mcpServers/"+m,schemaPath:"#/definitions/name/maxLength",keyword:"maxLength",params:{limit:63},message:"must\
 NOT have more than 63 characters",schema:63,parentSchema:w,data:o};e===null?e=[l]:e.push(l),t++}if(!T.test(o)){
let l={instancePath:a+"/mcpServers/"+m,schemaPath:"#/definitions/name/pattern",keyword:"pattern",params:{pattern:"\
^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'must match pattern "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"',schema:"^[a-z\
0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:w,data:o};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:a+"/\
mcpServers/"+m,schemaPath:"#/definitions/name/type",keyword:"type",params:{type:"string"},message:"must be str\
ing",schema:w.type,parentSchema:w,data:o};e===null?e=[l]:e.push(l),t++}}let c=p.length,u;if(c>1){e:for(;c--;)for(u=
c;u--;)if(C(p[c],p[u])){let m={instancePath:a+"/mcpServers",schemaPath:"#/properties/mcpServers/uniqueItems",keyword:"\
uniqueItems",params:{i:c,j:u},message:"must NOT have duplicate items (items ## "+u+" and "+c+" are identical)",
schema:!0,parentSchema:te.properties.mcpServers,data:p};e===null?e=[m]:e.push(m),t++;break e}}}else{let r={instancePath:a+
"/mcpServers",schemaPath:"#/properties/mcpServers/type",keyword:"type",params:{type:"array"},message:"must be \
array",schema:te.properties.mcpServers.type,parentSchema:te.properties.mcpServers,data:p};e===null?e=[r]:e.push(
r),t++}}}else{let p={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be\
 object",schema:te.type,parentSchema:te,data:s};e===null?e=[p]:e.push(p),t++}return je.errors=e,t===0}var j={type:"\
object",additionalProperties:!1,oneOf:[{required:["command"]},{required:["url"]}],properties:{command:{type:"a\
rray",items:{type:"string",minLength:1,maxLength:4096},minItems:1,maxItems:100},env:{type:"array",items:{$ref:"\
#/definitions/environmentName"},uniqueItems:!0,maxItems:50},url:{type:"string",pattern:"^https?://[^\\s/@?#]+(/\
[^\\s#]*)?$",maxLength:2e3,"x-orca-message":"must be https://host/path, without a user name and password"},tokenEnv:{
$ref:"#/definitions/environmentName"},headers:{type:"object",maxProperties:20,propertyNames:{pattern:"^[A-Za-z\
0-9][-A-Za-z0-9]*$",maxLength:100,"x-orca-message":"must be the name of an HTTP header"},additionalProperties:{
$ref:"#/definitions/environmentName"}},tools:{type:"array",items:{type:"string",pattern:"^[A-Za-z0-9_.-]+$",maxLength:128,
"x-orca-message":"must be the name of a tool of the server"},minItems:1,maxItems:200,uniqueItems:!0}},dependencies:{
env:{required:["command"],"x-orca-message":'"env" is for a local server: use "headers" or "tokenEnv"'},tokenEnv:{
required:["url"],"x-orca-message":'"tokenEnv" is for a remote server: use "env"'},headers:{required:["url"],"x\
-orca-message":'"headers" is for a remote server: use "env"'}}},R={type:"string",pattern:"^(?!(ORCA|GIT|GH|GIT\
HUB|GITLAB|SSH|LD|DYLD)_)(?!(PATH|HOME|TMPDIR|NODE_OPTIONS|NODE_PATH|BASH_ENV|ENV|IFS|SHELLOPTS|PROMPT_COMMAND\
)$)[A-Za-z_][A-Za-z0-9_]*$",maxLength:128,"x-orca-message":"must be the name of an environment variable, and n\
one that belongs to Git, a forge, a loader or the shell (GIT_*, SSH_*, GITHUB_*, ORCA_*, LD_*, PATH, HOME and \
the like)"},ke=new RegExp("^(?!(ORCA|GIT|GH|GITHUB|GITLAB|SSH|LD|DYLD)_)(?!(PATH|HOME|TMPDIR|NODE_OPTIONS|NODE\
_PATH|BASH_ENV|ENV|IFS|SHELLOPTS|PROMPT_COMMAND)$)[A-Za-z_][A-Za-z0-9_]*$","u"),bt=new RegExp("^https?://[^\\s/\
@?#]+(/[^\\s#]*)?$","u"),wt=new RegExp("^[A-Za-z0-9][-A-Za-z0-9]*$","u"),At=new RegExp("^[A-Za-z0-9_.-]+$","u");
function $e(s,{instancePath:a="",parentData:z,parentDataProperty:N,rootData:S=s}={}){let e=null,t=0,p=t,r=!1,c=null,
u=t;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.command===void 0){let h={instancePath:a,schemaPath:"#/oneOf\
/0/required",keyword:"required",params:{missingProperty:"command"},message:"must have required property 'comma\
nd'",schema:j.oneOf[0].required,parentSchema:j.oneOf[0],data:s};e===null?e=[h]:e.push(h),t++}var o=u===t;o&&(r=
!0,c=0);let m=t;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.url===void 0){let h={instancePath:a,schemaPath:"\
#/oneOf/1/required",keyword:"required",params:{missingProperty:"url"},message:"must have required property 'ur\
l'",schema:j.oneOf[1].required,parentSchema:j.oneOf[1],data:s};e===null?e=[h]:e.push(h),t++}var o=m===t;if(o&&
r?(r=!1,c=[c,1]):o&&(r=!0,c=1),r)t=p,e!==null&&(p?e.length=p:e=null);else{let h={instancePath:a,schemaPath:"#/\
oneOf",keyword:"oneOf",params:{passingSchemas:c},message:"must match exactly one schema in oneOf",schema:j.oneOf,
parentSchema:j,data:s};e===null?e=[h]:e.push(h),t++}if(s&&typeof s=="object"&&!Array.isArray(s)){for(let h in s)
if(!(h==="command"||h==="env"||h==="url"||h==="tokenEnv"||h==="headers"||h==="tools")){let d={instancePath:a,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},message:"must NOT have ad\
ditional properties",schema:!1,parentSchema:j,data:s};e===null?e=[d]:e.push(d),t++}if(s.env!==void 0&&s&&typeof s==
"object"&&!Array.isArray(s)&&s.command===void 0){let h={instancePath:a,schemaPath:"#/dependencies/env/required",
keyword:"required",params:{missingProperty:"command"},message:"must have required property 'command'",schema:j.
dependencies.env.required,parentSchema:j.dependencies.env,data:s};e===null?e=[h]:e.push(h),t++}if(s.tokenEnv!==
void 0&&s&&typeof s=="object"&&!Array.isArray(s)&&s.url===void 0){let h={instancePath:a,schemaPath:"#/dependen\
cies/tokenEnv/required",keyword:"required",params:{missingProperty:"url"},message:"must have required property\
 'url'",schema:j.dependencies.tokenEnv.required,parentSchema:j.dependencies.tokenEnv,data:s};e===null?e=[h]:e.
push(h),t++}if(s.headers!==void 0&&s&&typeof s=="object"&&!Array.isArray(s)&&s.url===void 0){let h={instancePath:a,
schemaPath:"#/dependencies/headers/required",keyword:"required",params:{missingProperty:"url"},message:"must h\
ave required property 'url'",schema:j.dependencies.headers.required,parentSchema:j.dependencies.headers,data:s};
e===null?e=[h]:e.push(h),t++}if(s.command!==void 0){let h=s.command;if(Array.isArray(h)){if(h.length>100){let i={
instancePath:a+"/command",schemaPath:"#/properties/command/maxItems",keyword:"maxItems",params:{limit:100},message:"\
must NOT have more than 100 items",schema:100,parentSchema:j.properties.command,data:h};e===null?e=[i]:e.push(
i),t++}if(h.length<1){let i={instancePath:a+"/command",schemaPath:"#/properties/command/minItems",keyword:"min\
Items",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:j.properties.command,
data:h};e===null?e=[i]:e.push(i),t++}let d=h.length;for(let i=0;i<d;i++){let n=h[i];if(typeof n=="string"){if(P(
n)>4096){let y={instancePath:a+"/command/"+i,schemaPath:"#/properties/command/items/maxLength",keyword:"maxLen\
gth",params:{limit:4096},message:"must NOT have more than 4096 characters",schema:4096,parentSchema:j.properties.
command.items,data:n};e===null?e=[y]:e.push(y),t++}if(P(n)<1){let y={instancePath:a+"/command/"+i,schemaPath:"\
#/properties/command/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1\
 characters",schema:1,parentSchema:j.properties.command.items,data:n};e===null?e=[y]:e.push(y),t++}}else{let y={
instancePath:a+"/command/"+i,schemaPath:"#/properties/command/items/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:j.properties.command.items.type,parentSchema:j.properties.command.items,data:n};
e===null?e=[y]:e.push(y),t++}}}else{let d={instancePath:a+"/command",schemaPath:"#/properties/command/type",keyword:"\
type",params:{type:"array"},message:"must be array",schema:j.properties.command.type,parentSchema:j.properties.
command,data:h};e===null?e=[d]:e.push(d),t++}}if(s.env!==void 0){let h=s.env;if(Array.isArray(h)){if(h.length>
50){let y={instancePath:a+"/env",schemaPath:"#/properties/env/maxItems",keyword:"maxItems",params:{limit:50},message:"\
must NOT have more than 50 items",schema:50,parentSchema:j.properties.env,data:h};e===null?e=[y]:e.push(y),t++}
let d=h.length;for(let y=0;y<d;y++){let f=h[y];if(typeof f=="string"){if(P(f)>128){let b={instancePath:a+"/env\
/"+y,schemaPath:"#/definitions/environmentName/maxLength",keyword:"maxLength",params:{limit:128},message:"must\
 NOT have more than 128 characters",schema:128,parentSchema:R,data:f};e===null?e=[b]:e.push(b),t++}if(!ke.test(
f)){let b={instancePath:a+"/env/"+y,schemaPath:"#/definitions/environmentName/pattern",keyword:"pattern",params:{
pattern:"^(?!(ORCA|GIT|GH|GITHUB|GITLAB|SSH|LD|DYLD)_)(?!(PATH|HOME|TMPDIR|NODE_OPTIONS|NODE_PATH|BASH_ENV|ENV\
|IFS|SHELLOPTS|PROMPT_COMMAND)$)[A-Za-z_][A-Za-z0-9_]*$"},message:'must match pattern "^(?!(ORCA|GIT|GH|GITHUB\
|GITLAB|SSH|LD|DYLD)_)(?!(PATH|HOME|TMPDIR|NODE_OPTIONS|NODE_PATH|BASH_ENV|ENV|IFS|SHELLOPTS|PROMPT_COMMAND)$)\
[A-Za-z_][A-Za-z0-9_]*$"',schema:"^(?!(ORCA|GIT|GH|GITHUB|GITLAB|SSH|LD|DYLD)_)(?!(PATH|HOME|TMPDIR|NODE_OPTIO\
NS|NODE_PATH|BASH_ENV|ENV|IFS|SHELLOPTS|PROMPT_COMMAND)$)[A-Za-z_][A-Za-z0-9_]*$",parentSchema:R,data:f};e===null?
e=[b]:e.push(b),t++}}else{let b={instancePath:a+"/env/"+y,schemaPath:"#/definitions/environmentName/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:R.type,parentSchema:R,data:f};e===null?e=[b]:e.push(
b),t++}}let i=h.length,n;if(i>1){e:for(;i--;)for(n=i;n--;)if(C(h[i],h[n])){let y={instancePath:a+"/env",schemaPath:"\
#/properties/env/uniqueItems",keyword:"uniqueItems",params:{i,j:n},message:"must NOT have duplicate items (ite\
ms ## "+n+" and "+i+" are identical)",schema:!0,parentSchema:j.properties.env,data:h};e===null?e=[y]:e.push(y),
t++;break e}}}else{let d={instancePath:a+"/env",schemaPath:"#/properties/env/type",keyword:"type",params:{type:"\
array"},message:"must be array",schema:j.properties.env.type,parentSchema:j.properties.env,data:h};e===null?e=
[d]:e.push(d),t++}}if(s.url!==void 0){let h=s.url;if(typeof h=="string"){if(P(h)>2e3){let d={instancePath:a+"/\
url",schemaPath:"#/properties/url/maxLength",keyword:"maxLength",params:{limit:2e3},message:"must NOT have mor\
e than 2000 characters",schema:2e3,parentSchema:j.properties.url,data:h};e===null?e=[d]:e.push(d),t++}if(!bt.test(
h)){let d={instancePath:a+"/url",schemaPath:"#/properties/url/pattern",keyword:"pattern",params:{pattern:"^htt\
ps?://[^\\s/@?#]+(/[^\\s#]*)?$"},message:'must match pattern "^https?://[^\\s/@?#]+(/[^\\s#]*)?$"',schema:"^ht\
tps?://[^\\s/@?#]+(/[^\\s#]*)?$",parentSchema:j.properties.url,data:h};e===null?e=[d]:e.push(d),t++}}else{let d={
instancePath:a+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"},message:"must b\
e string",schema:j.properties.url.type,parentSchema:j.properties.url,data:h};e===null?e=[d]:e.push(d),t++}}if(s.
tokenEnv!==void 0){let h=s.tokenEnv;if(typeof h=="string"){if(P(h)>128){let d={instancePath:a+"/tokenEnv",schemaPath:"\
#/definitions/environmentName/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more th\
an 128 characters",schema:128,parentSchema:R,data:h};e===null?e=[d]:e.push(d),t++}if(!ke.test(h)){let d={instancePath:a+
"/tokenEnv",schemaPath:"#/definitions/environmentName/pattern",keyword:"pattern",params:{pattern:"^(?!(ORCA|GI\
T|GH|GITHUB|GITLAB|SSH|LD|DYLD)_)(?!(PATH|HOME|TMPDIR|NODE_OPTIONS|NODE_PATH|BASH_ENV|ENV|IFS|SHELLOPTS|PROMPT\
_COMMAND)$)[A-Za-z_][A-Za-z0-9_]*$"},message:'must match pattern "^(?!(ORCA|GIT|GH|GITHUB|GITLAB|SSH|LD|DYLD)_\
)(?!(PATH|HOME|TMPDIR|NODE_OPTIONS|NODE_PATH|BASH_ENV|ENV|IFS|SHELLOPTS|PROMPT_COMMAND)$)[A-Za-z_][A-Za-z0-9_]\
*$"',schema:"^(?!(ORCA|GIT|GH|GITHUB|GITLAB|SSH|LD|DYLD)_)(?!(PATH|HOME|TMPDIR|NODE_OPTIONS|NODE_PATH|BASH_ENV\
|ENV|IFS|SHELLOPTS|PROMPT_COMMAND)$)[A-Za-z_][A-Za-z0-9_]*$",parentSchema:R,data:h};e===null?e=[d]:e.push(d),t++}}else{
let d={instancePath:a+"/tokenEnv",schemaPath:"#/definitions/environmentName/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:R.type,parentSchema:R,data:h};e===null?e=[d]:e.push(d),t++}}if(s.headers!==
void 0){let h=s.headers;if(h&&typeof h=="object"&&!Array.isArray(h)){if(Object.keys(h).length>20){let d={instancePath:a+
"/headers",schemaPath:"#/properties/headers/maxProperties",keyword:"maxProperties",params:{limit:20},message:"\
must NOT have more than 20 properties",schema:20,parentSchema:j.properties.headers,data:h};e===null?e=[d]:e.push(
d),t++}for(let d in h){let i=t;if(typeof d=="string"){if(P(d)>100){let n={instancePath:a+"/headers",schemaPath:"\
#/properties/headers/propertyNames/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have mo\
re than 100 characters",schema:100,parentSchema:j.properties.headers.propertyNames,data:d,propertyName:d};e===
null?e=[n]:e.push(n),t++}if(!wt.test(d)){let n={instancePath:a+"/headers",schemaPath:"#/properties/headers/pro\
pertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][-A-Za-z0-9]*$"},message:'must match patter\
n "^[A-Za-z0-9][-A-Za-z0-9]*$"',schema:"^[A-Za-z0-9][-A-Za-z0-9]*$",parentSchema:j.properties.headers.propertyNames,
data:d,propertyName:d};e===null?e=[n]:e.push(n),t++}}var l=i===t;if(!l){let n={instancePath:a+"/headers",schemaPath:"\
#/properties/headers/propertyNames",keyword:"propertyNames",params:{propertyName:d},message:"property name mus\
t be valid",schema:j.properties.headers.propertyNames,parentSchema:j.properties.headers,data:h};e===null?e=[n]:
e.push(n),t++}}for(let d in h){let i=h[d];if(typeof i=="string"){if(P(i)>128){let n={instancePath:a+"/headers/"+
d.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/environmentName/maxLength",keyword:"maxLeng\
th",params:{limit:128},message:"must NOT have more than 128 characters",schema:128,parentSchema:R,data:i};e===
null?e=[n]:e.push(n),t++}if(!ke.test(i)){let n={instancePath:a+"/headers/"+d.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/definitions/environmentName/pattern",keyword:"pattern",params:{pattern:"^(?!(ORCA|GIT|GH|G\
ITHUB|GITLAB|SSH|LD|DYLD)_)(?!(PATH|HOME|TMPDIR|NODE_OPTIONS|NODE_PATH|BASH_ENV|ENV|IFS|SHELLOPTS|PROMPT_COMMA\
ND)$)[A-Za-z_][A-Za-z0-9_]*$"},message:'must match pattern "^(?!(ORCA|GIT|GH|GITHUB|GITLAB|SSH|LD|DYLD)_)(?!(P\
ATH|HOME|TMPDIR|NODE_OPTIONS|NODE_PATH|BASH_ENV|ENV|IFS|SHELLOPTS|PROMPT_COMMAND)$)[A-Za-z_][A-Za-z0-9_]*$"',schema:"\
^(?!(ORCA|GIT|GH|GITHUB|GITLAB|SSH|LD|DYLD)_)(?!(PATH|HOME|TMPDIR|NODE_OPTIONS|NODE_PATH|BASH_ENV|ENV|IFS|SHEL\
LOPTS|PROMPT_COMMAND)$)[A-Za-z_][A-Za-z0-9_]*$",parentSchema:R,data:i};e===null?e=[n]:e.push(n),t++}}else{let n={
instancePath:a+"/headers/"+d.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/environmentName/\
type",keyword:"type",params:{type:"string"},message:"must be string",schema:R.type,parentSchema:R,data:i};e===
null?e=[n]:e.push(n),t++}}}else{let d={instancePath:a+"/headers",schemaPath:"#/properties/headers/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:j.properties.headers.type,parentSchema:j.properties.
headers,data:h};e===null?e=[d]:e.push(d),t++}}if(s.tools!==void 0){let h=s.tools;if(Array.isArray(h)){if(h.length>
200){let y={instancePath:a+"/tools",schemaPath:"#/properties/tools/maxItems",keyword:"maxItems",params:{limit:200},
message:"must NOT have more than 200 items",schema:200,parentSchema:j.properties.tools,data:h};e===null?e=[y]:
e.push(y),t++}if(h.length<1){let y={instancePath:a+"/tools",schemaPath:"#/properties/tools/minItems",keyword:"\
minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:j.properties.tools,
data:h};e===null?e=[y]:e.push(y),t++}let d=h.length;for(let y=0;y<d;y++){let f=h[y];if(typeof f=="string"){if(P(
f)>128){let b={instancePath:a+"/tools/"+y,schemaPath:"#/properties/tools/items/maxLength",keyword:"maxLength",
params:{limit:128},message:"must NOT have more than 128 characters",schema:128,parentSchema:j.properties.tools.
items,data:f};e===null?e=[b]:e.push(b),t++}if(!At.test(f)){let b={instancePath:a+"/tools/"+y,schemaPath:"#/pro\
perties/tools/items/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_.-]+$"},message:'must match patter\
n "^[A-Za-z0-9_.-]+$"',schema:"^[A-Za-z0-9_.-]+$",parentSchema:j.properties.tools.items,data:f};e===null?e=[b]:
e.push(b),t++}}else{let b={instancePath:a+"/tools/"+y,schemaPath:"#/properties/tools/items/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:j.properties.tools.items.type,parentSchema:j.properties.
tools.items,data:f};e===null?e=[b]:e.push(b),t++}}let i=h.length,n;if(i>1){let y={};for(;i--;){let f=h[i];if(typeof f==
"string"){if(typeof y[f]=="number"){n=y[f];let b={instancePath:a+"/tools",schemaPath:"#/properties/tools/uniqu\
eItems",keyword:"uniqueItems",params:{i,j:n},message:"must NOT have duplicate items (items ## "+n+" and "+i+" \
are identical)",schema:!0,parentSchema:j.properties.tools,data:h};e===null?e=[b]:e.push(b),t++;break}y[f]=i}}}}else{
let d={instancePath:a+"/tools",schemaPath:"#/properties/tools/type",keyword:"type",params:{type:"array"},message:"\
must be array",schema:j.properties.tools.type,parentSchema:j.properties.tools,data:h};e===null?e=[d]:e.push(d),
t++}}}else{let h={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject",schema:j.type,parentSchema:j,data:s};e===null?e=[h]:e.push(h),t++}return $e.errors=e,t===0}var xt=new RegExp(
"^(/|[A-Za-z]:[\\\\/])[^\\u0000]*$","u"),zt=new RegExp("^[A-Za-z0-9][-A-Za-z0-9_.]*(/[A-Za-z0-9][-A-Za-z0-9_.]\
*)?$","u"),vt=new RegExp("^[A-Za-z0-9][-A-Za-z0-9_.]*(\\[bot\\])?$","u");function Oe(s,{instancePath:a="",parentData:z,
parentDataProperty:N,rootData:S=s}={}){let e=null,t=0,p=t,r=t;if(s&&typeof s=="object"&&!Array.isArray(s)){let o;
if(s.repository===void 0&&(o="repository")||s.path===void 0&&(o="path")){let l={};e===null?e=[l]:e.push(l),t++}}
var c=r===t;if(c){let o={instancePath:a,schemaPath:"#/allOf/0/not",keyword:"not",params:{},message:"must NOT b\
e valid",schema:A.allOf[0].not,parentSchema:A.allOf[0],data:s};e===null?e=[o]:e.push(o),t++}else t=p,e!==null&&
(p?e.length=p:e=null);if(s&&typeof s=="object"&&!Array.isArray(s)){for(let o in s)if(!ye.call(A.properties,o)){
let l={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties",schema:!1,parentSchema:A,data:s};e===null?e=[l]:e.push(l),t++}if(s.
description!==void 0){let o=s.description;if(typeof o=="string"){if(P(o)>1e3){let l={instancePath:a+"/descript\
ion",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit:1e3},message:"must NOT \
have more than 1000 characters",schema:1e3,parentSchema:A.properties.description,data:o};e===null?e=[l]:e.push(
l),t++}}else{let l={instancePath:a+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:A.properties.description.type,parentSchema:A.properties.description,
data:o};e===null?e=[l]:e.push(l),t++}}if(s.repository!==void 0&&(ze(s.repository,{instancePath:a+"/repository",
parentData:s,parentDataProperty:"repository",rootData:S})||(e=e===null?ze.errors:e.concat(ze.errors),t=e.length)),
s.path!==void 0){let o=s.path;if(typeof o=="string"){if(P(o)>2e3){let l={instancePath:a+"/path",schemaPath:"#/\
properties/path/maxLength",keyword:"maxLength",params:{limit:2e3},message:"must NOT have more than 2000 charac\
ters",schema:2e3,parentSchema:A.properties.path,data:o};e===null?e=[l]:e.push(l),t++}if(!xt.test(o)){let l={instancePath:a+
"/path",schemaPath:"#/properties/path/pattern",keyword:"pattern",params:{pattern:"^(/|[A-Za-z]:[\\\\/])[^\\u0000]\
*$"},message:'must match pattern "^(/|[A-Za-z]:[\\\\/])[^\\u0000]*$"',schema:"^(/|[A-Za-z]:[\\\\/])[^\\u0000]*$",
parentSchema:A.properties.path,data:o};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:a+"/path",schemaPath:"\
#/properties/path/type",keyword:"type",params:{type:"string"},message:"must be string",schema:A.properties.path.
type,parentSchema:A.properties.path,data:o};e===null?e=[l]:e.push(l),t++}}if(s.suspend!==void 0){let o=s.suspend;
if(typeof o!="boolean"){let l={instancePath:a+"/suspend",schemaPath:"#/properties/suspend/type",keyword:"type",
params:{type:"boolean"},message:"must be boolean",schema:A.properties.suspend.type,parentSchema:A.properties.suspend,
data:o};e===null?e=[l]:e.push(l),t++}}if(s.limits!==void 0){let o=s.limits;if(o&&typeof o=="object"&&!Array.isArray(
o)){for(let l in o)if(!(l==="maxConcurrentRuns"||l==="maxOpenPullRequests")){let h={instancePath:a+"/limits",schemaPath:"\
#/properties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"\
must NOT have additional properties",schema:!1,parentSchema:A.properties.limits,data:o};e===null?e=[h]:e.push(
h),t++}if(o.maxConcurrentRuns!==void 0){let l=o.maxConcurrentRuns;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&
isFinite(l))){let h={instancePath:a+"/limits/maxConcurrentRuns",schemaPath:"#/properties/limits/properties/max\
ConcurrentRuns/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:A.properties.limits.
properties.maxConcurrentRuns.type,parentSchema:A.properties.limits.properties.maxConcurrentRuns,data:l};e===null?
e=[h]:e.push(h),t++}if(typeof l=="number"&&isFinite(l)){if(l>1e5||isNaN(l)){let h={instancePath:a+"/limits/max\
ConcurrentRuns",schemaPath:"#/properties/limits/properties/maxConcurrentRuns/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1e5},message:"must be <= 100000",schema:1e5,parentSchema:A.properties.limits.properties.
maxConcurrentRuns,data:l};e===null?e=[h]:e.push(h),t++}if(l<1||isNaN(l)){let h={instancePath:a+"/limits/maxCon\
currentRuns",schemaPath:"#/properties/limits/properties/maxConcurrentRuns/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1",schema:1,parentSchema:A.properties.limits.properties.maxConcurrentRuns,data:l};
e===null?e=[h]:e.push(h),t++}}}if(o.maxOpenPullRequests!==void 0){let l=o.maxOpenPullRequests;if(!(typeof l=="\
number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){let h={instancePath:a+"/limits/maxOpenPullRequests",schemaPath:"#/pr\
operties/limits/properties/maxOpenPullRequests/type",keyword:"type",params:{type:"integer"},message:"must be i\
nteger",schema:A.properties.limits.properties.maxOpenPullRequests.type,parentSchema:A.properties.limits.properties.
maxOpenPullRequests,data:l};e===null?e=[h]:e.push(h),t++}if(typeof l=="number"&&isFinite(l)){if(l>1e5||isNaN(l)){
let h={instancePath:a+"/limits/maxOpenPullRequests",schemaPath:"#/properties/limits/properties/maxOpenPullRequ\
ests/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e5},message:"must be <= 100000",schema:1e5,parentSchema:A.
properties.limits.properties.maxOpenPullRequests,data:l};e===null?e=[h]:e.push(h),t++}if(l<1||isNaN(l)){let h={
instancePath:a+"/limits/maxOpenPullRequests",schemaPath:"#/properties/limits/properties/maxOpenPullRequests/mi\
nimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:A.properties.
limits.properties.maxOpenPullRequests,data:l};e===null?e=[h]:e.push(h),t++}}}}else{let l={instancePath:a+"/lim\
its",schemaPath:"#/properties/limits/type",keyword:"type",params:{type:"object"},message:"must be object",schema:A.
properties.limits.type,parentSchema:A.properties.limits,data:o};e===null?e=[l]:e.push(l),t++}}if(s.budget!==void 0){
let o=s.budget;if(o&&typeof o=="object"&&!Array.isArray(o)){for(let l in o)if(!(l==="usdPerDay"||l==="tokensPe\
rDay"||l==="usdPerTask"||l==="tokensPerTask")){let h={instancePath:a+"/budget",schemaPath:"#/properties/budget\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have add\
itional properties",schema:!1,parentSchema:A.properties.budget,data:o};e===null?e=[h]:e.push(h),t++}if(o.usdPerDay!==
void 0){let l=o.usdPerDay;if(typeof l=="number"&&isFinite(l)){if(l>1e7||isNaN(l)){let h={instancePath:a+"/budg\
et/usdPerDay",schemaPath:"#/definitions/usd/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e7},message:"\
must be <= 10000000",schema:1e7,parentSchema:pe,data:l};e===null?e=[h]:e.push(h),t++}if(l<.01||isNaN(l)){let h={
instancePath:a+"/budget/usdPerDay",schemaPath:"#/definitions/usd/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:.01},message:"must be >= 0.01",schema:.01,parentSchema:pe,data:l};e===null?e=[h]:e.push(h),t++}}else{
let h={instancePath:a+"/budget/usdPerDay",schemaPath:"#/definitions/usd/type",keyword:"type",params:{type:"num\
ber"},message:"must be number",schema:pe.type,parentSchema:pe,data:l};e===null?e=[h]:e.push(h),t++}}if(o.tokensPerDay!==
void 0){let l=o.tokensPerDay;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){let h={instancePath:a+"\
/budget/tokensPerDay",schemaPath:"#/definitions/tokens/type",keyword:"type",params:{type:"integer"},message:"m\
ust be integer",schema:me.type,parentSchema:me,data:l};e===null?e=[h]:e.push(h),t++}if(typeof l=="number"&&isFinite(
l)){if(l>1e12||isNaN(l)){let h={instancePath:a+"/budget/tokensPerDay",schemaPath:"#/definitions/tokens/maximum",
keyword:"maximum",params:{comparison:"<=",limit:1e12},message:"must be <= 1000000000000",schema:1e12,parentSchema:me,
data:l};e===null?e=[h]:e.push(h),t++}if(l<1||isNaN(l)){let h={instancePath:a+"/budget/tokensPerDay",schemaPath:"\
#/definitions/tokens/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,
parentSchema:me,data:l};e===null?e=[h]:e.push(h),t++}}}if(o.usdPerTask!==void 0){let l=o.usdPerTask;if(typeof l==
"number"&&isFinite(l)){if(l>1e7||isNaN(l)){let h={instancePath:a+"/budget/usdPerTask",schemaPath:"#/definition\
s/usd/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e7},message:"must be <= 10000000",schema:1e7,parentSchema:pe,
data:l};e===null?e=[h]:e.push(h),t++}if(l<.01||isNaN(l)){let h={instancePath:a+"/budget/usdPerTask",schemaPath:"\
#/definitions/usd/minimum",keyword:"minimum",params:{comparison:">=",limit:.01},message:"must be >= 0.01",schema:.01,
parentSchema:pe,data:l};e===null?e=[h]:e.push(h),t++}}else{let h={instancePath:a+"/budget/usdPerTask",schemaPath:"\
#/definitions/usd/type",keyword:"type",params:{type:"number"},message:"must be number",schema:pe.type,parentSchema:pe,
data:l};e===null?e=[h]:e.push(h),t++}}if(o.tokensPerTask!==void 0){let l=o.tokensPerTask;if(!(typeof l=="numbe\
r"&&!(l%1)&&!isNaN(l)&&isFinite(l))){let h={instancePath:a+"/budget/tokensPerTask",schemaPath:"#/definitions/t\
okens/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:me.type,parentSchema:me,data:l};
e===null?e=[h]:e.push(h),t++}if(typeof l=="number"&&isFinite(l)){if(l>1e12||isNaN(l)){let h={instancePath:a+"/\
budget/tokensPerTask",schemaPath:"#/definitions/tokens/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e12},
message:"must be <= 1000000000000",schema:1e12,parentSchema:me,data:l};e===null?e=[h]:e.push(h),t++}if(l<1||isNaN(
l)){let h={instancePath:a+"/budget/tokensPerTask",schemaPath:"#/definitions/tokens/minimum",keyword:"minimum",
params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:me,data:l};e===null?e=[h]:e.push(
h),t++}}}}else{let l={instancePath:a+"/budget",schemaPath:"#/properties/budget/type",keyword:"type",params:{type:"\
object"},message:"must be object",schema:A.properties.budget.type,parentSchema:A.properties.budget,data:o};e===
null?e=[l]:e.push(l),t++}}if(s.pullRequests!==void 0){let o=s.pullRequests;if(o&&typeof o=="object"&&!Array.isArray(
o)){for(let l in o)if(!(l==="draft"||l==="labels"||l==="reviewers"||l==="assignees"||l==="merge"||l==="closeOn\
Prune")){let h={instancePath:a+"/pullRequests",schemaPath:"#/properties/pullRequests/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties",schema:!1,parentSchema:A.
properties.pullRequests,data:o};e===null?e=[h]:e.push(h),t++}if(o.draft!==void 0){let l=o.draft;if(typeof l!="\
boolean"){let h={instancePath:a+"/pullRequests/draft",schemaPath:"#/properties/pullRequests/properties/draft/t\
ype",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:A.properties.pullRequests.properties.
draft.type,parentSchema:A.properties.pullRequests.properties.draft,data:l};e===null?e=[h]:e.push(h),t++}}if(o.
labels!==void 0){let l=o.labels;if(Array.isArray(l)){if(l.length>100){let n={instancePath:a+"/pullRequests/lab\
els",schemaPath:"#/properties/pullRequests/properties/labels/maxItems",keyword:"maxItems",params:{limit:100},message:"\
must NOT have more than 100 items",schema:100,parentSchema:A.properties.pullRequests.properties.labels,data:l};
e===null?e=[n]:e.push(n),t++}let h=l.length;for(let n=0;n<h;n++){let y=l[n];if(typeof y=="string"){if(P(y)>50){
let f={instancePath:a+"/pullRequests/labels/"+n,schemaPath:"#/properties/pullRequests/properties/labels/items/\
maxLength",keyword:"maxLength",params:{limit:50},message:"must NOT have more than 50 characters",schema:50,parentSchema:A.
properties.pullRequests.properties.labels.items,data:y};e===null?e=[f]:e.push(f),t++}if(P(y)<1){let f={instancePath:a+
"/pullRequests/labels/"+n,schemaPath:"#/properties/pullRequests/properties/labels/items/minLength",keyword:"mi\
nLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:A.properties.pullRequests.
properties.labels.items,data:y};e===null?e=[f]:e.push(f),t++}}else{let f={instancePath:a+"/pullRequests/labels\
/"+n,schemaPath:"#/properties/pullRequests/properties/labels/items/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:A.properties.pullRequests.properties.labels.items.type,parentSchema:A.properties.
pullRequests.properties.labels.items,data:y};e===null?e=[f]:e.push(f),t++}}let d=l.length,i;if(d>1){let n={};for(;d--;){
let y=l[d];if(typeof y=="string"){if(typeof n[y]=="number"){i=n[y];let f={instancePath:a+"/pullRequests/labels",
schemaPath:"#/properties/pullRequests/properties/labels/uniqueItems",keyword:"uniqueItems",params:{i:d,j:i},message:"\
must NOT have duplicate items (items ## "+i+" and "+d+" are identical)",schema:!0,parentSchema:A.properties.pullRequests.
properties.labels,data:l};e===null?e=[f]:e.push(f),t++;break}n[y]=d}}}}else{let h={instancePath:a+"/pullReques\
ts/labels",schemaPath:"#/properties/pullRequests/properties/labels/type",keyword:"type",params:{type:"array"},
message:"must be array",schema:A.properties.pullRequests.properties.labels.type,parentSchema:A.properties.pullRequests.
properties.labels,data:l};e===null?e=[h]:e.push(h),t++}}if(o.reviewers!==void 0){let l=o.reviewers;if(Array.isArray(
l)){if(l.length>15){let n={instancePath:a+"/pullRequests/reviewers",schemaPath:"#/properties/pullRequests/prop\
erties/reviewers/maxItems",keyword:"maxItems",params:{limit:15},message:"must NOT have more than 15 items",schema:15,
parentSchema:A.properties.pullRequests.properties.reviewers,data:l};e===null?e=[n]:e.push(n),t++}let h=l.length;
for(let n=0;n<h;n++){let y=l[n];if(typeof y=="string"){if(P(y)>100){let f={instancePath:a+"/pullRequests/revie\
wers/"+n,schemaPath:"#/definitions/reviewer/maxLength",keyword:"maxLength",params:{limit:100},message:"must NO\
T have more than 100 characters",schema:100,parentSchema:we,data:y};e===null?e=[f]:e.push(f),t++}if(!zt.test(y)){
let f={instancePath:a+"/pullRequests/reviewers/"+n,schemaPath:"#/definitions/reviewer/pattern",keyword:"patter\
n",params:{pattern:"^[A-Za-z0-9][-A-Za-z0-9_.]*(/[A-Za-z0-9][-A-Za-z0-9_.]*)?$"},message:'must match pattern "\
^[A-Za-z0-9][-A-Za-z0-9_.]*(/[A-Za-z0-9][-A-Za-z0-9_.]*)?$"',schema:"^[A-Za-z0-9][-A-Za-z0-9_.]*(/[A-Za-z0-9][\
-A-Za-z0-9_.]*)?$",parentSchema:we,data:y};e===null?e=[f]:e.push(f),t++}}else{let f={instancePath:a+"/pullRequ\
ests/reviewers/"+n,schemaPath:"#/definitions/reviewer/type",keyword:"type",params:{type:"string"},message:"mus\
t be string",schema:we.type,parentSchema:we,data:y};e===null?e=[f]:e.push(f),t++}}let d=l.length,i;if(d>1){e:for(;d--;)
for(i=d;i--;)if(C(l[d],l[i])){let n={instancePath:a+"/pullRequests/reviewers",schemaPath:"#/properties/pullReq\
uests/properties/reviewers/uniqueItems",keyword:"uniqueItems",params:{i:d,j:i},message:"must NOT have duplicat\
e items (items ## "+i+" and "+d+" are identical)",schema:!0,parentSchema:A.properties.pullRequests.properties.
reviewers,data:l};e===null?e=[n]:e.push(n),t++;break e}}}else{let h={instancePath:a+"/pullRequests/reviewers",
schemaPath:"#/properties/pullRequests/properties/reviewers/type",keyword:"type",params:{type:"array"},message:"\
must be array",schema:A.properties.pullRequests.properties.reviewers.type,parentSchema:A.properties.pullRequests.
properties.reviewers,data:l};e===null?e=[h]:e.push(h),t++}}if(o.assignees!==void 0){let l=o.assignees;if(Array.
isArray(l)){if(l.length>10){let n={instancePath:a+"/pullRequests/assignees",schemaPath:"#/properties/pullReque\
sts/properties/assignees/maxItems",keyword:"maxItems",params:{limit:10},message:"must NOT have more than 10 it\
ems",schema:10,parentSchema:A.properties.pullRequests.properties.assignees,data:l};e===null?e=[n]:e.push(n),t++}
let h=l.length;for(let n=0;n<h;n++){let y=l[n];if(typeof y=="string"){if(P(y)>100){let f={instancePath:a+"/pul\
lRequests/assignees/"+n,schemaPath:"#/definitions/account/maxLength",keyword:"maxLength",params:{limit:100},message:"\
must NOT have more than 100 characters",schema:100,parentSchema:Ae,data:y};e===null?e=[f]:e.push(f),t++}if(!vt.
test(y)){let f={instancePath:a+"/pullRequests/assignees/"+n,schemaPath:"#/definitions/account/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9][-A-Za-z0-9_.]*(\\[bot\\])?$"},message:'must match pattern "^[A-Za-z0-9]\
[-A-Za-z0-9_.]*(\\[bot\\])?$"',schema:"^[A-Za-z0-9][-A-Za-z0-9_.]*(\\[bot\\])?$",parentSchema:Ae,data:y};e===null?
e=[f]:e.push(f),t++}}else{let f={instancePath:a+"/pullRequests/assignees/"+n,schemaPath:"#/definitions/account\
/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Ae.type,parentSchema:Ae,data:y};e===
null?e=[f]:e.push(f),t++}}let d=l.length,i;if(d>1){e:for(;d--;)for(i=d;i--;)if(C(l[d],l[i])){let n={instancePath:a+
"/pullRequests/assignees",schemaPath:"#/properties/pullRequests/properties/assignees/uniqueItems",keyword:"uni\
queItems",params:{i:d,j:i},message:"must NOT have duplicate items (items ## "+i+" and "+d+" are identical)",schema:!0,
parentSchema:A.properties.pullRequests.properties.assignees,data:l};e===null?e=[n]:e.push(n),t++;break e}}}else{
let h={instancePath:a+"/pullRequests/assignees",schemaPath:"#/properties/pullRequests/properties/assignees/typ\
e",keyword:"type",params:{type:"array"},message:"must be array",schema:A.properties.pullRequests.properties.assignees.
type,parentSchema:A.properties.pullRequests.properties.assignees,data:l};e===null?e=[h]:e.push(h),t++}}if(o.merge!==
void 0){let l=o.merge;if(typeof l!="string"){let h={instancePath:a+"/pullRequests/merge",schemaPath:"#/propert\
ies/pullRequests/properties/merge/type",keyword:"type",params:{type:"string"},message:"must be string",schema:A.
properties.pullRequests.properties.merge.type,parentSchema:A.properties.pullRequests.properties.merge,data:l};
e===null?e=[h]:e.push(h),t++}if(l!=="never"){let h={instancePath:a+"/pullRequests/merge",schemaPath:"#/propert\
ies/pullRequests/properties/merge/enum",keyword:"enum",params:{allowedValues:A.properties.pullRequests.properties.
merge.enum},message:"must be equal to one of the allowed values",schema:A.properties.pullRequests.properties.merge.
enum,parentSchema:A.properties.pullRequests.properties.merge,data:l};e===null?e=[h]:e.push(h),t++}}if(o.closeOnPrune!==
void 0){let l=o.closeOnPrune;if(typeof l!="boolean"){let h={instancePath:a+"/pullRequests/closeOnPrune",schemaPath:"\
#/properties/pullRequests/properties/closeOnPrune/type",keyword:"type",params:{type:"boolean"},message:"must b\
e boolean",schema:A.properties.pullRequests.properties.closeOnPrune.type,parentSchema:A.properties.pullRequests.
properties.closeOnPrune,data:l};e===null?e=[h]:e.push(h),t++}}}else{let l={instancePath:a+"/pullRequests",schemaPath:"\
#/properties/pullRequests/type",keyword:"type",params:{type:"object"},message:"must be object",schema:A.properties.
pullRequests.type,parentSchema:A.properties.pullRequests,data:o};e===null?e=[l]:e.push(l),t++}}if(s.protectedPaths!==
void 0){let o=s.protectedPaths;if(Array.isArray(o)){if(o.length>1e3){let i={instancePath:a+"/protectedPaths",schemaPath:"\
#/properties/protectedPaths/maxItems",keyword:"maxItems",params:{limit:1e3},message:"must NOT have more than 1\
000 items",schema:1e3,parentSchema:A.properties.protectedPaths,data:o};e===null?e=[i]:e.push(i),t++}let l=o.length;
for(let i=0;i<l;i++){let n=o[i];if(typeof n=="string"){if(P(n)>1e3){let y={instancePath:a+"/protectedPaths/"+i,
schemaPath:"definitions.json#/definitions/glob/maxLength",keyword:"maxLength",params:{limit:1e3},message:"must\
 NOT have more than 1000 characters",schema:1e3,parentSchema:oe,data:n};e===null?e=[y]:e.push(y),t++}if(!ct.test(
n)){let y={instancePath:a+"/protectedPaths/"+i,schemaPath:"definitions.json#/definitions/glob/pattern",keyword:"\
pattern",params:{pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\u0000-\\u001f\\\\]+$"},message:'must match pattern "^\
(?!/)(?!(.*/)?\\.\\.(/|$))[^\\u0000-\\u001f\\\\]+$"',schema:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\u0000-\\u001f\\\\]+$",
parentSchema:oe,data:n};e===null?e=[y]:e.push(y),t++}}else{let y={instancePath:a+"/protectedPaths/"+i,schemaPath:"\
definitions.json#/definitions/glob/type",keyword:"type",params:{type:"string"},message:"must be string",schema:oe.
type,parentSchema:oe,data:n};e===null?e=[y]:e.push(y),t++}}let h=o.length,d;if(h>1){e:for(;h--;)for(d=h;d--;)if(C(
o[h],o[d])){let i={instancePath:a+"/protectedPaths",schemaPath:"#/properties/protectedPaths/uniqueItems",keyword:"\
uniqueItems",params:{i:h,j:d},message:"must NOT have duplicate items (items ## "+d+" and "+h+" are identical)",
schema:!0,parentSchema:A.properties.protectedPaths,data:o};e===null?e=[i]:e.push(i),t++;break e}}}else{let l={
instancePath:a+"/protectedPaths",schemaPath:"#/properties/protectedPaths/type",keyword:"type",params:{type:"ar\
ray"},message:"must be array",schema:A.properties.protectedPaths.type,parentSchema:A.properties.protectedPaths,
data:o};e===null?e=[l]:e.push(l),t++}}if(s.checks!==void 0&&(ve(s.checks,{instancePath:a+"/checks",parentData:s,
parentDataProperty:"checks",rootData:S})||(e=e===null?ve.errors:e.concat(ve.errors),t=e.length)),s.modelAliases!==
void 0&&(Ne(s.modelAliases,{instancePath:a+"/modelAliases",parentData:s,parentDataProperty:"modelAliases",rootData:S})||
(e=e===null?Ne.errors:e.concat(Ne.errors),t=e.length)),s.agents!==void 0){let o={instancePath:a+"/agents",schemaPath:"\
#/properties/agents/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:!1,
parentSchema:A.properties.agents,data:s.agents};e===null?e=[o]:e.push(o),t++}if(s.toolPresets!==void 0){let o=s.
toolPresets;if(o&&typeof o=="object"&&!Array.isArray(o)){if(Object.keys(o).length>50){let l={instancePath:a+"/\
toolPresets",schemaPath:"#/properties/toolPresets/maxProperties",keyword:"maxProperties",params:{limit:50},message:"\
must NOT have more than 50 properties",schema:50,parentSchema:A.properties.toolPresets,data:o};e===null?e=[l]:
e.push(l),t++}for(let l in o){let h=t;if(typeof l=="string"){if(P(l)>63){let d={instancePath:a+"/toolPresets",
schemaPath:"definitions.json#/definitions/presetName/maxLength",keyword:"maxLength",params:{limit:63},message:"\
must NOT have more than 63 characters",schema:63,parentSchema:X,data:l,propertyName:l};e===null?e=[d]:e.push(d),
t++}if(!T.test(l)){let d={instancePath:a+"/toolPresets",schemaPath:"definitions.json#/definitions/presetName/p\
attern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'must match pattern "^[a-\
z0-9]([-a-z0-9]*[a-z0-9])?$"',schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:X,data:l,propertyName:l};e===
null?e=[d]:e.push(d),t++}}else{let d={instancePath:a+"/toolPresets",schemaPath:"definitions.json#/definitions/\
presetName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:X.type,parentSchema:X,data:l,
propertyName:l};e===null?e=[d]:e.push(d),t++}var u=h===t;if(!u){let d={instancePath:a+"/toolPresets",schemaPath:"\
#/properties/toolPresets/propertyNames",keyword:"propertyNames",params:{propertyName:l},message:"property name\
 must be valid",schema:A.properties.toolPresets.propertyNames,parentSchema:A.properties.toolPresets,data:o};e===
null?e=[d]:e.push(d),t++}}for(let l in o)je(o[l],{instancePath:a+"/toolPresets/"+l.replace(/~/g,"~0").replace(
/\//g,"~1"),parentData:o,parentDataProperty:l,rootData:S})||(e=e===null?je.errors:e.concat(je.errors),t=e.length)}else{
let l={instancePath:a+"/toolPresets",schemaPath:"#/properties/toolPresets/type",keyword:"type",params:{type:"o\
bject"},message:"must be object",schema:A.properties.toolPresets.type,parentSchema:A.properties.toolPresets,data:o};
e===null?e=[l]:e.push(l),t++}}if(s.mcpServers!==void 0){let o=s.mcpServers;if(o&&typeof o=="object"&&!Array.isArray(
o)){if(Object.keys(o).length>50){let l={instancePath:a+"/mcpServers",schemaPath:"#/properties/mcpServers/maxPr\
operties",keyword:"maxProperties",params:{limit:50},message:"must NOT have more than 50 properties",schema:50,
parentSchema:A.properties.mcpServers,data:o};e===null?e=[l]:e.push(l),t++}for(let l in o){let h=t;if(typeof l==
"string"){if(P(l)>63){let d={instancePath:a+"/mcpServers",schemaPath:"definitions.json#/definitions/name/maxLe\
ngth",keyword:"maxLength",params:{limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:w,
data:l,propertyName:l};e===null?e=[d]:e.push(d),t++}if(!T.test(l)){let d={instancePath:a+"/mcpServers",schemaPath:"\
definitions.json#/definitions/name/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},
message:'must match pattern "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"',schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:w,
data:l,propertyName:l};e===null?e=[d]:e.push(d),t++}}else{let d={instancePath:a+"/mcpServers",schemaPath:"defi\
nitions.json#/definitions/name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:w.type,
parentSchema:w,data:l,propertyName:l};e===null?e=[d]:e.push(d),t++}var m=h===t;if(!m){let d={instancePath:a+"/\
mcpServers",schemaPath:"#/properties/mcpServers/propertyNames",keyword:"propertyNames",params:{propertyName:l},
message:"property name must be valid",schema:A.properties.mcpServers.propertyNames,parentSchema:A.properties.mcpServers,
data:o};e===null?e=[d]:e.push(d),t++}}for(let l in o)$e(o[l],{instancePath:a+"/mcpServers/"+l.replace(/~/g,"~0").
replace(/\//g,"~1"),parentData:o,parentDataProperty:l,rootData:S})||(e=e===null?$e.errors:e.concat($e.errors),
t=e.length)}else{let l={instancePath:a+"/mcpServers",schemaPath:"#/properties/mcpServers/type",keyword:"type",
params:{type:"object"},message:"must be object",schema:A.properties.mcpServers.type,parentSchema:A.properties.
mcpServers,data:o};e===null?e=[l]:e.push(l),t++}}if(s.notifications!==void 0){let o={instancePath:a+"/notifica\
tions",schemaPath:"#/properties/notifications/false schema",keyword:"false schema",params:{},message:"boolean \
schema is false",schema:!1,parentSchema:A.properties.notifications,data:s.notifications};e===null?e=[o]:e.push(
o),t++}if(s.triggers!==void 0){let o={instancePath:a+"/triggers",schemaPath:"#/properties/triggers/false schem\
a",keyword:"false schema",params:{},message:"boolean schema is false",schema:!1,parentSchema:A.properties.triggers,
data:s.triggers};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:a,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:A.type,parentSchema:A,data:s};e===null?e=[o]:e.push(o),t++}return Oe.
errors=e,t===0}function ut(s,{instancePath:a="",parentData:z,parentDataProperty:N,rootData:S=s}={}){let e=null,
t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.apiVersion===void 0){let p={instancePath:a,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"apiVersion"},message:"must have required property 'apiV\
ersion'",schema:ee.required,parentSchema:ee,data:s};e===null?e=[p]:e.push(p),t++}if(s.kind===void 0){let p={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required propert\
y 'kind'",schema:ee.required,parentSchema:ee,data:s};e===null?e=[p]:e.push(p),t++}if(s.metadata===void 0){let p={
instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"metadata"},message:"must ha\
ve required property 'metadata'",schema:ee.required,parentSchema:ee,data:s};e===null?e=[p]:e.push(p),t++}for(let p in s)
if(!(p==="apiVersion"||p==="kind"||p==="metadata"||p==="spec")){let r={instancePath:a,schemaPath:"#/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional pro\
perties",schema:!1,parentSchema:ee,data:s};e===null?e=[r]:e.push(r),t++}if(s.apiVersion!==void 0){let p=s.apiVersion;
if(p!=="orca.dev/v1alpha1"){let r={instancePath:a+"/apiVersion",schemaPath:"definitions.json#/definitions/apiV\
ersion/const",keyword:"const",params:{allowedValue:"orca.dev/v1alpha1"},message:"must be equal to constant",schema:"\
orca.dev/v1alpha1",parentSchema:Se,data:p};e===null?e=[r]:e.push(r),t++}}if(s.kind!==void 0){let p=s.kind;if(p!==
"Project"){let r={instancePath:a+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"\
Project"},message:"must be equal to constant",schema:"Project",parentSchema:ee.properties.kind,data:p};e===null?
e=[r]:e.push(r),t++}}s.metadata!==void 0&&(xe(s.metadata,{instancePath:a+"/metadata",parentData:s,parentDataProperty:"\
metadata",rootData:S})||(e=e===null?xe.errors:e.concat(xe.errors),t=e.length)),s.spec!==void 0&&(Oe(s.spec,{instancePath:a+
"/spec",parentData:s,parentDataProperty:"spec",rootData:S})||(e=e===null?Oe.errors:e.concat(Oe.errors),t=e.length))}else{
let p={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:ee.
type,parentSchema:ee,data:s};e===null?e=[p]:e.push(p),t++}return ut.errors=e,t===0}var Rt=dt,K={type:"object",
required:["apiVersion","kind","metadata","spec"],additionalProperties:!1,properties:{apiVersion:{$ref:"definit\
ions.json#/definitions/apiVersion"},kind:{const:"AgentPool"},metadata:{$ref:"definitions.json#/definitions/met\
adata"},spec:{$ref:"#/definitions/poolSpec"}},definitions:{poolSpec:{type:"object",required:["template"],additionalProperties:!1,
properties:{replicas:{type:"integer",minimum:0,maximum:1e3,default:1},selector:{$ref:"definitions.json#/defini\
tions/labels"},suspend:{type:"boolean",default:!1},template:{type:"object",additionalProperties:!1,properties:{
metadata:{type:"object",additionalProperties:!1,properties:{labels:{$ref:"definitions.json#/definitions/labels"}}},
spec:{$ref:"definitions.json#/definitions/podSpec"}}}}}}},I={type:"object",required:["name"],additionalProperties:!1,
properties:{name:{$ref:"#/definitions/name"},project:{$ref:"#/definitions/name",default:"default"},labels:{$ref:"\
#/definitions/labels"},annotations:{$ref:"#/definitions/annotations"}}};function qe(s,{instancePath:a="",parentData:z,
parentDataProperty:N,rootData:S=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.name===
void 0){let p={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"\
must have required property 'name'",schema:I.required,parentSchema:I,data:s};e===null?e=[p]:e.push(p),t++}for(let p in s)
if(!(p==="name"||p==="project"||p==="labels"||p==="annotations")){let r={instancePath:a,schemaPath:"#/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional p\
roperties",schema:!1,parentSchema:I,data:s};e===null?e=[r]:e.push(r),t++}if(s.name!==void 0){let p=s.name;if(typeof p==
"string"){if(P(p)>63){let r={instancePath:a+"/name",schemaPath:"#/definitions/name/maxLength",keyword:"maxLeng\
th",params:{limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:w,data:p};e===null?
e=[r]:e.push(r),t++}if(!T.test(p)){let r={instancePath:a+"/name",schemaPath:"#/definitions/name/pattern",keyword:"\
pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'must match pattern "^[a-z0-9]([-a-z0-9]*[\
a-z0-9])?$"',schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:w,data:p};e===null?e=[r]:e.push(r),t++}}else{
let r={instancePath:a+"/name",schemaPath:"#/definitions/name/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:w.type,parentSchema:w,data:p};e===null?e=[r]:e.push(r),t++}}if(s.project!==void 0){let p=s.
project;if(typeof p=="string"){if(P(p)>63){let r={instancePath:a+"/project",schemaPath:"#/definitions/name/max\
Length",keyword:"maxLength",params:{limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:w,
data:p};e===null?e=[r]:e.push(r),t++}if(!T.test(p)){let r={instancePath:a+"/project",schemaPath:"#/definitions\
/name/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'must match patter\
n "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"',schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:w,data:p};e===null?
e=[r]:e.push(r),t++}}else{let r={instancePath:a+"/project",schemaPath:"#/definitions/name/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:w.type,parentSchema:w,data:p};e===null?e=[r]:e.push(r),
t++}}s.labels!==void 0&&(B(s.labels,{instancePath:a+"/labels",parentData:s,parentDataProperty:"labels",rootData:S})||
(e=e===null?B.errors:e.concat(B.errors),t=e.length)),s.annotations!==void 0&&(G(s.annotations,{instancePath:a+
"/annotations",parentData:s,parentDataProperty:"annotations",rootData:S})||(e=e===null?G.errors:e.concat(G.errors),
t=e.length))}else{let p={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mus\
t be object",schema:I.type,parentSchema:I,data:s};e===null?e=[p]:e.push(p),t++}return qe.errors=e,t===0}var E={
type:"object",required:["template"],additionalProperties:!1,properties:{replicas:{type:"integer",minimum:0,maximum:1e3,
default:1},selector:{$ref:"definitions.json#/definitions/labels"},suspend:{type:"boolean",default:!1},template:{
type:"object",additionalProperties:!1,properties:{metadata:{type:"object",additionalProperties:!1,properties:{
labels:{$ref:"definitions.json#/definitions/labels"}}},spec:{$ref:"definitions.json#/definitions/podSpec"}}}}};
function he(s,{instancePath:a="",parentData:z,parentDataProperty:N,rootData:S=s}={}){let e=null,t=0;if(s&&typeof s==
"object"&&!Array.isArray(s)){for(let r in s){let c=t;if(typeof r=="string"){if(P(r)>253){let u={instancePath:a,
schemaPath:"#/definitions/labelKey/maxLength",keyword:"maxLength",params:{limit:253},message:"must NOT have mo\
re than 253 characters",schema:253,parentSchema:re,data:r,propertyName:r};e===null?e=[u]:e.push(u),t++}if(!be.
test(r)){let u={instancePath:a,schemaPath:"#/definitions/labelKey/pattern",keyword:"pattern",params:{pattern:"\
^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$"},message:'must match pattern "^(\
[a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$"',schema:"^([a-z0-9]([-a-z0-9.]*[a-\
z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$",parentSchema:re,data:r,propertyName:r};e===null?e=[u]:e.push(
u),t++}}var p=c===t;if(!p){let u={instancePath:a,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{
propertyName:r},message:"property name must be valid",schema:O.propertyNames,parentSchema:O,data:s};e===null?e=
[u]:e.push(u),t++}}for(let r in s){let c=s[r];if(typeof c=="string"){if(P(c)>63){let u={instancePath:a+"/"+r.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/maxLength",keyword:"maxLength",params:{limit:63},
message:"must NOT have more than 63 characters",schema:63,parentSchema:O.additionalProperties,data:c};e===null?
e=[u]:e.push(u),t++}if(!We.test(c)){let u={instancePath:a+"/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/additionalProperties/pattern",keyword:"pattern",params:{pattern:"^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)\
?$"},message:'must match pattern "^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$"',schema:"^([A-Za-z0-9]([-A-Za\
-z0-9_.]*[A-Za-z0-9])?)?$",parentSchema:O.additionalProperties,data:c};e===null?e=[u]:e.push(u),t++}}else{let u={
instancePath:a+"/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:O.additionalProperties.type,parentSchema:O.additionalProperties,
data:c};e===null?e=[u]:e.push(u),t++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object",schema:O.type,parentSchema:O,data:s};e===null?e=[r]:e.push(r),t++}return he.
errors=e,t===0}var g={type:"object",additionalProperties:!1,properties:{agent:{type:"string",enum:["claude","c\
ommand"],"x-orca-later":["claude-code","codex","gemini"],default:"claude"},model:{$ref:"#/definitions/model"},
systemPrompt:{type:"string",maxLength:65536},capabilities:{type:"array",items:{$ref:"#/definitions/capability"},
uniqueItems:!0,maxItems:100},maxConcurrency:{type:"integer",minimum:1,maximum:100,default:1},maxTokens:{type:"\
integer",minimum:1,maximum:1e6,default:16384},maxTurns:{type:"integer",minimum:1,maximum:1e3,default:50},tools:{
type:"array",items:{$ref:"#/definitions/tool"},uniqueItems:!0},toolPreset:{$ref:"#/definitions/presetName"},mcpServers:{
type:"array",items:{$ref:"#/definitions/name"},uniqueItems:!0,maxItems:50},restartPolicy:{type:"string",enum:[
"Always","OnFailure","Never"],default:"Always"},executor:{type:"string",enum:["process"],"x-orca-later":["cont\
ainer","kubernetes"],default:"process"},image:!1,resources:!1,command:{type:"array",items:{type:"string",minLength:1,
maxLength:4096},minItems:1,maxItems:100},env:{type:"array",items:{$ref:"#/definitions/environmentName"},uniqueItems:!0,
maxItems:100},network:!1,heartbeatSeconds:{type:"integer",minimum:1,maximum:86400,default:90},stallTimeoutSeconds:{
type:"integer",minimum:1,maximum:604800}},if:{properties:{agent:{const:"command"}},required:["agent"]},then:{required:[
"command"],"x-orca-message":'agent command needs the program to run in "command"'},dependencies:{command:{required:[
"agent"],properties:{agent:{const:"command","x-orca-message":'must be command where a "command" is given'}},"x\
-orca-message":'"command" is run by agent command alone: add agent: command or remove it'}}},F={type:"string",
pattern:"^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$",maxLength:63,"x-orca-message":'must be at most 63 letters\
, digits, "-", "_" and ".", and start and end with a letter or digit'},Je=new RegExp("^[A-Za-z0-9]([-A-Za-z0-9\
_.]*[A-Za-z0-9])?$","u");function Ze(s,{instancePath:a="",parentData:z,parentDataProperty:N,rootData:S=s}={}){
let e=null,t=0,p=t,r=!0,c=t;if(s&&typeof s=="object"&&!Array.isArray(s)){let m;if(s.agent===void 0&&(m="agent")){
let o={};e===null?e=[o]:e.push(o),t++}else if(s.agent!==void 0&&s.agent!=="command"){let o={};e===null?e=[o]:e.
push(o),t++}}var u=c===t;if(t=p,e!==null&&(p?e.length=p:e=null),u){let m=t;if(s&&typeof s=="object"&&!Array.isArray(
s)&&s.command===void 0){let l={instancePath:a,schemaPath:"#/then/required",keyword:"required",params:{missingProperty:"\
command"},message:"must have required property 'command'",schema:g.then.required,parentSchema:g.then,data:s};e===
null?e=[l]:e.push(l),t++}var u=m===t;r=u}if(!r){let m={instancePath:a,schemaPath:"#/if",keyword:"if",params:{failingKeyword:"\
then"},message:'must match "then" schema',schema:g.if,parentSchema:g,data:s};e===null?e=[m]:e.push(m),t++}if(s&&
typeof s=="object"&&!Array.isArray(s)){for(let m in s)if(!ye.call(g.properties,m)){let o={instancePath:a,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have ad\
ditional properties",schema:!1,parentSchema:g,data:s};e===null?e=[o]:e.push(o),t++}if(s.command!==void 0&&s&&typeof s==
"object"&&!Array.isArray(s)){if(s.agent===void 0){let m={instancePath:a,schemaPath:"#/dependencies/command/req\
uired",keyword:"required",params:{missingProperty:"agent"},message:"must have required property 'agent'",schema:g.
dependencies.command.required,parentSchema:g.dependencies.command,data:s};e===null?e=[m]:e.push(m),t++}if(s.agent!==
void 0){let m=s.agent;if(m!=="command"){let o={instancePath:a+"/agent",schemaPath:"#/dependencies/command/prop\
erties/agent/const",keyword:"const",params:{allowedValue:"command"},message:"must be equal to constant",schema:"\
command",parentSchema:g.dependencies.command.properties.agent,data:m};e===null?e=[o]:e.push(o),t++}}}if(s.agent!==
void 0){let m=s.agent;if(typeof m!="string"){let o={instancePath:a+"/agent",schemaPath:"#/properties/agent/typ\
e",keyword:"type",params:{type:"string"},message:"must be string",schema:g.properties.agent.type,parentSchema:g.
properties.agent,data:m};e===null?e=[o]:e.push(o),t++}if(!(m==="claude"||m==="command")){let o={instancePath:a+
"/agent",schemaPath:"#/properties/agent/enum",keyword:"enum",params:{allowedValues:g.properties.agent.enum},message:"\
must be equal to one of the allowed values",schema:g.properties.agent.enum,parentSchema:g.properties.agent,data:m};
e===null?e=[o]:e.push(o),t++}}if(s.model!==void 0){let m=s.model;if(typeof m=="string"){if(P(m)>128){let o={instancePath:a+
"/model",schemaPath:"#/definitions/model/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT h\
ave more than 128 characters",schema:128,parentSchema:q,data:m};e===null?e=[o]:e.push(o),t++}if(!ue.test(m)){let o={
instancePath:a+"/model",schemaPath:"#/definitions/model/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-\
9][-A-Za-z0-9._:/@\\[\\]]*$"},message:'must match pattern "^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$"',schema:"^[A\
-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$",parentSchema:q,data:m};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:a+
"/model",schemaPath:"#/definitions/model/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:q.type,parentSchema:q,data:m};e===null?e=[o]:e.push(o),t++}}if(s.systemPrompt!==void 0){let m=s.systemPrompt;
if(typeof m=="string"){if(P(m)>65536){let o={instancePath:a+"/systemPrompt",schemaPath:"#/properties/systemPro\
mpt/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters",schema:65536,
parentSchema:g.properties.systemPrompt,data:m};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:a+"/syst\
emPrompt",schemaPath:"#/properties/systemPrompt/type",keyword:"type",params:{type:"string"},message:"must be s\
tring",schema:g.properties.systemPrompt.type,parentSchema:g.properties.systemPrompt,data:m};e===null?e=[o]:e.push(
o),t++}}if(s.capabilities!==void 0){let m=s.capabilities;if(Array.isArray(m)){if(m.length>100){let d={instancePath:a+
"/capabilities",schemaPath:"#/properties/capabilities/maxItems",keyword:"maxItems",params:{limit:100},message:"\
must NOT have more than 100 items",schema:100,parentSchema:g.properties.capabilities,data:m};e===null?e=[d]:e.
push(d),t++}let o=m.length;for(let d=0;d<o;d++){let i=m[d];if(typeof i=="string"){if(P(i)>63){let n={instancePath:a+
"/capabilities/"+d,schemaPath:"#/definitions/capability/maxLength",keyword:"maxLength",params:{limit:63},message:"\
must NOT have more than 63 characters",schema:63,parentSchema:F,data:i};e===null?e=[n]:e.push(n),t++}if(!Je.test(
i)){let n={instancePath:a+"/capabilities/"+d,schemaPath:"#/definitions/capability/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$"},message:'must match pattern "^[A-Za-z0-9]([-A-Za-z0-9_.]\
*[A-Za-z0-9])?$"',schema:"^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$",parentSchema:F,data:i};e===null?e=[n]:e.
push(n),t++}}else{let n={instancePath:a+"/capabilities/"+d,schemaPath:"#/definitions/capability/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:F.type,parentSchema:F,data:i};e===null?e=[n]:e.push(
n),t++}}let l=m.length,h;if(l>1){e:for(;l--;)for(h=l;h--;)if(C(m[l],m[h])){let d={instancePath:a+"/capabilitie\
s",schemaPath:"#/properties/capabilities/uniqueItems",keyword:"uniqueItems",params:{i:l,j:h},message:"must NOT\
 have duplicate items (items ## "+h+" and "+l+" are identical)",schema:!0,parentSchema:g.properties.capabilities,
data:m};e===null?e=[d]:e.push(d),t++;break e}}}else{let o={instancePath:a+"/capabilities",schemaPath:"#/proper\
ties/capabilities/type",keyword:"type",params:{type:"array"},message:"must be array",schema:g.properties.capabilities.
type,parentSchema:g.properties.capabilities,data:m};e===null?e=[o]:e.push(o),t++}}if(s.maxConcurrency!==void 0){
let m=s.maxConcurrency;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){let o={instancePath:a+"/maxCo\
ncurrency",schemaPath:"#/properties/maxConcurrency/type",keyword:"type",params:{type:"integer"},message:"must \
be integer",schema:g.properties.maxConcurrency.type,parentSchema:g.properties.maxConcurrency,data:m};e===null?
e=[o]:e.push(o),t++}if(typeof m=="number"&&isFinite(m)){if(m>100||isNaN(m)){let o={instancePath:a+"/maxConcurr\
ency",schemaPath:"#/properties/maxConcurrency/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"\
must be <= 100",schema:100,parentSchema:g.properties.maxConcurrency,data:m};e===null?e=[o]:e.push(o),t++}if(m<
1||isNaN(m)){let o={instancePath:a+"/maxConcurrency",schemaPath:"#/properties/maxConcurrency/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:g.properties.maxConcurrency,
data:m};e===null?e=[o]:e.push(o),t++}}}if(s.maxTokens!==void 0){let m=s.maxTokens;if(!(typeof m=="number"&&!(m%
1)&&!isNaN(m)&&isFinite(m))){let o={instancePath:a+"/maxTokens",schemaPath:"#/properties/maxTokens/type",keyword:"\
type",params:{type:"integer"},message:"must be integer",schema:g.properties.maxTokens.type,parentSchema:g.properties.
maxTokens,data:m};e===null?e=[o]:e.push(o),t++}if(typeof m=="number"&&isFinite(m)){if(m>1e6||isNaN(m)){let o={
instancePath:a+"/maxTokens",schemaPath:"#/properties/maxTokens/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1e6},message:"must be <= 1000000",schema:1e6,parentSchema:g.properties.maxTokens,data:m};e===null?e=
[o]:e.push(o),t++}if(m<1||isNaN(m)){let o={instancePath:a+"/maxTokens",schemaPath:"#/properties/maxTokens/mini\
mum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:g.properties.
maxTokens,data:m};e===null?e=[o]:e.push(o),t++}}}if(s.maxTurns!==void 0){let m=s.maxTurns;if(!(typeof m=="numb\
er"&&!(m%1)&&!isNaN(m)&&isFinite(m))){let o={instancePath:a+"/maxTurns",schemaPath:"#/properties/maxTurns/type",
keyword:"type",params:{type:"integer"},message:"must be integer",schema:g.properties.maxTurns.type,parentSchema:g.
properties.maxTurns,data:m};e===null?e=[o]:e.push(o),t++}if(typeof m=="number"&&isFinite(m)){if(m>1e3||isNaN(m)){
let o={instancePath:a+"/maxTurns",schemaPath:"#/properties/maxTurns/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1e3},message:"must be <= 1000",schema:1e3,parentSchema:g.properties.maxTurns,data:m};e===null?e=[o]:
e.push(o),t++}if(m<1||isNaN(m)){let o={instancePath:a+"/maxTurns",schemaPath:"#/properties/maxTurns/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:g.properties.maxTurns,data:m};
e===null?e=[o]:e.push(o),t++}}}if(s.tools!==void 0){let m=s.tools;if(Array.isArray(m)){let o=m.length;for(let d=0;d<
o;d++){let i=m[d];if(typeof i!="string"){let n={instancePath:a+"/tools/"+d,schemaPath:"#/definitions/tool/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:U.type,parentSchema:U,data:i};e===null?e=
[n]:e.push(n),t++}if(!(i==="read_file"||i==="write_file"||i==="edit_file"||i==="list_files"||i==="search_code"||
i==="run_command")){let n={instancePath:a+"/tools/"+d,schemaPath:"#/definitions/tool/enum",keyword:"enum",params:{
allowedValues:U.enum},message:"must be equal to one of the allowed values",schema:U.enum,parentSchema:U,data:i};
e===null?e=[n]:e.push(n),t++}}let l=m.length,h;if(l>1){e:for(;l--;)for(h=l;h--;)if(C(m[l],m[h])){let d={instancePath:a+
"/tools",schemaPath:"#/properties/tools/uniqueItems",keyword:"uniqueItems",params:{i:l,j:h},message:"must NOT \
have duplicate items (items ## "+h+" and "+l+" are identical)",schema:!0,parentSchema:g.properties.tools,data:m};
e===null?e=[d]:e.push(d),t++;break e}}}else{let o={instancePath:a+"/tools",schemaPath:"#/properties/tools/type",
keyword:"type",params:{type:"array"},message:"must be array",schema:g.properties.tools.type,parentSchema:g.properties.
tools,data:m};e===null?e=[o]:e.push(o),t++}}if(s.toolPreset!==void 0){let m=s.toolPreset;if(typeof m=="string"){
if(P(m)>63){let o={instancePath:a+"/toolPreset",schemaPath:"#/definitions/presetName/maxLength",keyword:"maxLe\
ngth",params:{limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:X,data:m};e===null?
e=[o]:e.push(o),t++}if(!T.test(m)){let o={instancePath:a+"/toolPreset",schemaPath:"#/definitions/presetName/pa\
ttern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'must match pattern "^[a-z\
0-9]([-a-z0-9]*[a-z0-9])?$"',schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:X,data:m};e===null?e=[o]:e.
push(o),t++}}else{let o={instancePath:a+"/toolPreset",schemaPath:"#/definitions/presetName/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:X.type,parentSchema:X,data:m};e===null?e=[o]:e.push(o),
t++}}if(s.mcpServers!==void 0){let m=s.mcpServers;if(Array.isArray(m)){if(m.length>50){let d={instancePath:a+"\
/mcpServers",schemaPath:"#/properties/mcpServers/maxItems",keyword:"maxItems",params:{limit:50},message:"must \
NOT have more than 50 items",schema:50,parentSchema:g.properties.mcpServers,data:m};e===null?e=[d]:e.push(d),t++}
let o=m.length;for(let d=0;d<o;d++){let i=m[d];if(typeof i=="string"){if(P(i)>63){let n={instancePath:a+"/mcpS\
ervers/"+d,schemaPath:"#/definitions/name/maxLength",keyword:"maxLength",params:{limit:63},message:"must NOT h\
ave more than 63 characters",schema:63,parentSchema:w,data:i};e===null?e=[n]:e.push(n),t++}if(!T.test(i)){let n={
instancePath:a+"/mcpServers/"+d,schemaPath:"#/definitions/name/pattern",keyword:"pattern",params:{pattern:"^[a\
-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'must match pattern "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"',schema:"^[a-z0-9\
]([-a-z0-9]*[a-z0-9])?$",parentSchema:w,data:i};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:a+"/mcp\
Servers/"+d,schemaPath:"#/definitions/name/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:w.type,parentSchema:w,data:i};e===null?e=[n]:e.push(n),t++}}let l=m.length,h;if(l>1){e:for(;l--;)for(h=
l;h--;)if(C(m[l],m[h])){let d={instancePath:a+"/mcpServers",schemaPath:"#/properties/mcpServers/uniqueItems",keyword:"\
uniqueItems",params:{i:l,j:h},message:"must NOT have duplicate items (items ## "+h+" and "+l+" are identical)",
schema:!0,parentSchema:g.properties.mcpServers,data:m};e===null?e=[d]:e.push(d),t++;break e}}}else{let o={instancePath:a+
"/mcpServers",schemaPath:"#/properties/mcpServers/type",keyword:"type",params:{type:"array"},message:"must be \
array",schema:g.properties.mcpServers.type,parentSchema:g.properties.mcpServers,data:m};e===null?e=[o]:e.push(
o),t++}}if(s.restartPolicy!==void 0){let m=s.restartPolicy;if(typeof m!="string"){let o={instancePath:a+"/rest\
artPolicy",schemaPath:"#/properties/restartPolicy/type",keyword:"type",params:{type:"string"},message:"must be\
 string",schema:g.properties.restartPolicy.type,parentSchema:g.properties.restartPolicy,data:m};e===null?e=[o]:
e.push(o),t++}if(!(m==="Always"||m==="OnFailure"||m==="Never")){let o={instancePath:a+"/restartPolicy",schemaPath:"\
#/properties/restartPolicy/enum",keyword:"enum",params:{allowedValues:g.properties.restartPolicy.enum},message:"\
must be equal to one of the allowed values",schema:g.properties.restartPolicy.enum,parentSchema:g.properties.restartPolicy,
data:m};e===null?e=[o]:e.push(o),t++}}if(s.executor!==void 0){let m=s.executor;if(typeof m!="string"){let o={instancePath:a+
"/executor",schemaPath:"#/properties/executor/type",keyword:"type",params:{type:"string"},message:"must be str\
ing",schema:g.properties.executor.type,parentSchema:g.properties.executor,data:m};e===null?e=[o]:e.push(o),t++}
if(m!=="process"){let o={instancePath:a+"/executor",schemaPath:"#/properties/executor/enum",keyword:"enum",params:{
allowedValues:g.properties.executor.enum},message:"must be equal to one of the allowed values",schema:g.properties.
executor.enum,parentSchema:g.properties.executor,data:m};e===null?e=[o]:e.push(o),t++}}if(s.image!==void 0){let m={
instancePath:a+"/image",schemaPath:"#/properties/image/false schema",keyword:"false schema",params:{},message:"\
boolean schema is false",schema:!1,parentSchema:g.properties.image,data:s.image};e===null?e=[m]:e.push(m),t++}
if(s.resources!==void 0){let m={instancePath:a+"/resources",schemaPath:"#/properties/resources/false schema",keyword:"\
false schema",params:{},message:"boolean schema is false",schema:!1,parentSchema:g.properties.resources,data:s.
resources};e===null?e=[m]:e.push(m),t++}if(s.command!==void 0){let m=s.command;if(Array.isArray(m)){if(m.length>
100){let l={instancePath:a+"/command",schemaPath:"#/properties/command/maxItems",keyword:"maxItems",params:{limit:100},
message:"must NOT have more than 100 items",schema:100,parentSchema:g.properties.command,data:m};e===null?e=[l]:
e.push(l),t++}if(m.length<1){let l={instancePath:a+"/command",schemaPath:"#/properties/command/minItems",keyword:"\
minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:g.properties.command,
data:m};e===null?e=[l]:e.push(l),t++}let o=m.length;for(let l=0;l<o;l++){let h=m[l];if(typeof h=="string"){if(P(
h)>4096){let d={instancePath:a+"/command/"+l,schemaPath:"#/properties/command/items/maxLength",keyword:"maxLen\
gth",params:{limit:4096},message:"must NOT have more than 4096 characters",schema:4096,parentSchema:g.properties.
command.items,data:h};e===null?e=[d]:e.push(d),t++}if(P(h)<1){let d={instancePath:a+"/command/"+l,schemaPath:"\
#/properties/command/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1\
 characters",schema:1,parentSchema:g.properties.command.items,data:h};e===null?e=[d]:e.push(d),t++}}else{let d={
instancePath:a+"/command/"+l,schemaPath:"#/properties/command/items/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:g.properties.command.items.type,parentSchema:g.properties.command.items,data:h};
e===null?e=[d]:e.push(d),t++}}}else{let o={instancePath:a+"/command",schemaPath:"#/properties/command/type",keyword:"\
type",params:{type:"array"},message:"must be array",schema:g.properties.command.type,parentSchema:g.properties.
command,data:m};e===null?e=[o]:e.push(o),t++}}if(s.env!==void 0){let m=s.env;if(Array.isArray(m)){if(m.length>
100){let d={instancePath:a+"/env",schemaPath:"#/properties/env/maxItems",keyword:"maxItems",params:{limit:100},
message:"must NOT have more than 100 items",schema:100,parentSchema:g.properties.env,data:m};e===null?e=[d]:e.
push(d),t++}let o=m.length;for(let d=0;d<o;d++){let i=m[d];if(typeof i=="string"){if(P(i)>128){let n={instancePath:a+
"/env/"+d,schemaPath:"#/definitions/environmentName/maxLength",keyword:"maxLength",params:{limit:128},message:"\
must NOT have more than 128 characters",schema:128,parentSchema:R,data:i};e===null?e=[n]:e.push(n),t++}if(!ke.
test(i)){let n={instancePath:a+"/env/"+d,schemaPath:"#/definitions/environmentName/pattern",keyword:"pattern",
params:{pattern:"^(?!(ORCA|GIT|GH|GITHUB|GITLAB|SSH|LD|DYLD)_)(?!(PATH|HOME|TMPDIR|NODE_OPTIONS|NODE_PATH|BASH\
_ENV|ENV|IFS|SHELLOPTS|PROMPT_COMMAND)$)[A-Za-z_][A-Za-z0-9_]*$"},message:'must match pattern "^(?!(ORCA|GIT|G\
H|GITHUB|GITLAB|SSH|LD|DYLD)_)(?!(PATH|HOME|TMPDIR|NODE_OPTIONS|NODE_PATH|BASH_ENV|ENV|IFS|SHELLOPTS|PROMPT_CO\
MMAND)$)[A-Za-z_][A-Za-z0-9_]*$"',schema:"^(?!(ORCA|GIT|GH|GITHUB|GITLAB|SSH|LD|DYLD)_)(?!(PATH|HOME|TMPDIR|NO\
DE_OPTIONS|NODE_PATH|BASH_ENV|ENV|IFS|SHELLOPTS|PROMPT_COMMAND)$)[A-Za-z_][A-Za-z0-9_]*$",parentSchema:R,data:i};
e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:a+"/env/"+d,schemaPath:"#/definitions/environmentName/t\
ype",keyword:"type",params:{type:"string"},message:"must be string",schema:R.type,parentSchema:R,data:i};e===null?
e=[n]:e.push(n),t++}}let l=m.length,h;if(l>1){e:for(;l--;)for(h=l;h--;)if(C(m[l],m[h])){let d={instancePath:a+
"/env",schemaPath:"#/properties/env/uniqueItems",keyword:"uniqueItems",params:{i:l,j:h},message:"must NOT have\
 duplicate items (items ## "+h+" and "+l+" are identical)",schema:!0,parentSchema:g.properties.env,data:m};e===
null?e=[d]:e.push(d),t++;break e}}}else{let o={instancePath:a+"/env",schemaPath:"#/properties/env/type",keyword:"\
type",params:{type:"array"},message:"must be array",schema:g.properties.env.type,parentSchema:g.properties.env,
data:m};e===null?e=[o]:e.push(o),t++}}if(s.network!==void 0){let m={instancePath:a+"/network",schemaPath:"#/pr\
operties/network/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:!1,parentSchema:g.
properties.network,data:s.network};e===null?e=[m]:e.push(m),t++}if(s.heartbeatSeconds!==void 0){let m=s.heartbeatSeconds;
if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){let o={instancePath:a+"/heartbeatSeconds",schemaPath:"\
#/properties/heartbeatSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:g.
properties.heartbeatSeconds.type,parentSchema:g.properties.heartbeatSeconds,data:m};e===null?e=[o]:e.push(o),t++}
if(typeof m=="number"&&isFinite(m)){if(m>86400||isNaN(m)){let o={instancePath:a+"/heartbeatSeconds",schemaPath:"\
#/properties/heartbeatSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:86400},message:"must be\
 <= 86400",schema:86400,parentSchema:g.properties.heartbeatSeconds,data:m};e===null?e=[o]:e.push(o),t++}if(m<1||
isNaN(m)){let o={instancePath:a+"/heartbeatSeconds",schemaPath:"#/properties/heartbeatSeconds/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:g.properties.heartbeatSeconds,
data:m};e===null?e=[o]:e.push(o),t++}}}if(s.stallTimeoutSeconds!==void 0){let m=s.stallTimeoutSeconds;if(!(typeof m==
"number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){let o={instancePath:a+"/stallTimeoutSeconds",schemaPath:"#/properti\
es/stallTimeoutSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:g.properties.
stallTimeoutSeconds.type,parentSchema:g.properties.stallTimeoutSeconds,data:m};e===null?e=[o]:e.push(o),t++}if(typeof m==
"number"&&isFinite(m)){if(m>604800||isNaN(m)){let o={instancePath:a+"/stallTimeoutSeconds",schemaPath:"#/prope\
rties/stallTimeoutSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:604800},message:"must be <=\
 604800",schema:604800,parentSchema:g.properties.stallTimeoutSeconds,data:m};e===null?e=[o]:e.push(o),t++}if(m<
1||isNaN(m)){let o={instancePath:a+"/stallTimeoutSeconds",schemaPath:"#/properties/stallTimeoutSeconds/minimum",
keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:g.properties.stallTimeoutSeconds,
data:m};e===null?e=[o]:e.push(o),t++}}}}else{let m={instancePath:a,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:g.type,parentSchema:g,data:s};e===null?e=[m]:e.push(m),t++}return Ze.
errors=e,t===0}function Te(s,{instancePath:a="",parentData:z,parentDataProperty:N,rootData:S=s}={}){let e=null,
t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.template===void 0){let p={instancePath:a,schemaPath:"#/r\
equired",keyword:"required",params:{missingProperty:"template"},message:"must have required property 'template\
'",schema:E.required,parentSchema:E,data:s};e===null?e=[p]:e.push(p),t++}for(let p in s)if(!(p==="replicas"||p===
"selector"||p==="suspend"||p==="template")){let r={instancePath:a,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties",schema:!1,parentSchema:E,
data:s};e===null?e=[r]:e.push(r),t++}if(s.replicas!==void 0){let p=s.replicas;if(!(typeof p=="number"&&!(p%1)&&
!isNaN(p)&&isFinite(p))){let r={instancePath:a+"/replicas",schemaPath:"#/properties/replicas/type",keyword:"ty\
pe",params:{type:"integer"},message:"must be integer",schema:E.properties.replicas.type,parentSchema:E.properties.
replicas,data:p};e===null?e=[r]:e.push(r),t++}if(typeof p=="number"&&isFinite(p)){if(p>1e3||isNaN(p)){let r={instancePath:a+
"/replicas",schemaPath:"#/properties/replicas/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"\
must be <= 1000",schema:1e3,parentSchema:E.properties.replicas,data:p};e===null?e=[r]:e.push(r),t++}if(p<0||isNaN(
p)){let r={instancePath:a+"/replicas",schemaPath:"#/properties/replicas/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0",schema:0,parentSchema:E.properties.replicas,data:p};e===null?e=[r]:e.push(
r),t++}}}if(s.selector!==void 0&&(he(s.selector,{instancePath:a+"/selector",parentData:s,parentDataProperty:"s\
elector",rootData:S})||(e=e===null?he.errors:e.concat(he.errors),t=e.length)),s.suspend!==void 0){let p=s.suspend;
if(typeof p!="boolean"){let r={instancePath:a+"/suspend",schemaPath:"#/properties/suspend/type",keyword:"type",
params:{type:"boolean"},message:"must be boolean",schema:E.properties.suspend.type,parentSchema:E.properties.suspend,
data:p};e===null?e=[r]:e.push(r),t++}}if(s.template!==void 0){let p=s.template;if(p&&typeof p=="object"&&!Array.
isArray(p)){for(let r in p)if(!(r==="metadata"||r==="spec")){let c={instancePath:a+"/template",schemaPath:"#/p\
roperties/template/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties",schema:!1,parentSchema:E.properties.template,data:p};e===null?e=[c]:e.push(
c),t++}if(p.metadata!==void 0){let r=p.metadata;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let c in r)if(c!==
"labels"){let u={instancePath:a+"/template/metadata",schemaPath:"#/properties/template/properties/metadata/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},message:"must NOT have additio\
nal properties",schema:!1,parentSchema:E.properties.template.properties.metadata,data:r};e===null?e=[u]:e.push(
u),t++}r.labels!==void 0&&(he(r.labels,{instancePath:a+"/template/metadata/labels",parentData:r,parentDataProperty:"\
labels",rootData:S})||(e=e===null?he.errors:e.concat(he.errors),t=e.length))}else{let c={instancePath:a+"/temp\
late/metadata",schemaPath:"#/properties/template/properties/metadata/type",keyword:"type",params:{type:"object"},
message:"must be object",schema:E.properties.template.properties.metadata.type,parentSchema:E.properties.template.
properties.metadata,data:r};e===null?e=[c]:e.push(c),t++}}p.spec!==void 0&&(Ze(p.spec,{instancePath:a+"/templa\
te/spec",parentData:p,parentDataProperty:"spec",rootData:S})||(e=e===null?Ze.errors:e.concat(Ze.errors),t=e.length))}else{
let r={instancePath:a+"/template",schemaPath:"#/properties/template/type",keyword:"type",params:{type:"object"},
message:"must be object",schema:E.properties.template.type,parentSchema:E.properties.template,data:p};e===null?
e=[r]:e.push(r),t++}}}else{let p={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:E.type,parentSchema:E,data:s};e===null?e=[p]:e.push(p),t++}return Te.errors=e,t===0}function dt(s,{
instancePath:a="",parentData:z,parentDataProperty:N,rootData:S=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&
!Array.isArray(s)){if(s.apiVersion===void 0){let p={instancePath:a,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"apiVersion"},message:"must have required property 'apiVersion'",schema:K.required,parentSchema:K,
data:s};e===null?e=[p]:e.push(p),t++}if(s.kind===void 0){let p={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"kind"},message:"must have required property 'kind'",schema:K.required,parentSchema:K,
data:s};e===null?e=[p]:e.push(p),t++}if(s.metadata===void 0){let p={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"metadata"},message:"must have required property 'metadata'",schema:K.required,
parentSchema:K,data:s};e===null?e=[p]:e.push(p),t++}if(s.spec===void 0){let p={instancePath:a,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"spec"},message:"must have required property 'spec'",schema:K.
required,parentSchema:K,data:s};e===null?e=[p]:e.push(p),t++}for(let p in s)if(!(p==="apiVersion"||p==="kind"||
p==="metadata"||p==="spec")){let r={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:p},message:"must NOT have additional properties",schema:!1,parentSchema:K,data:s};
e===null?e=[r]:e.push(r),t++}if(s.apiVersion!==void 0){let p=s.apiVersion;if(p!=="orca.dev/v1alpha1"){let r={instancePath:a+
"/apiVersion",schemaPath:"definitions.json#/definitions/apiVersion/const",keyword:"const",params:{allowedValue:"\
orca.dev/v1alpha1"},message:"must be equal to constant",schema:"orca.dev/v1alpha1",parentSchema:Se,data:p};e===
null?e=[r]:e.push(r),t++}}if(s.kind!==void 0){let p=s.kind;if(p!=="AgentPool"){let r={instancePath:a+"/kind",schemaPath:"\
#/properties/kind/const",keyword:"const",params:{allowedValue:"AgentPool"},message:"must be equal to constant",
schema:"AgentPool",parentSchema:K.properties.kind,data:p};e===null?e=[r]:e.push(r),t++}}s.metadata!==void 0&&(qe(
s.metadata,{instancePath:a+"/metadata",parentData:s,parentDataProperty:"metadata",rootData:S})||(e=e===null?qe.
errors:e.concat(qe.errors),t=e.length)),s.spec!==void 0&&(Te(s.spec,{instancePath:a+"/spec",parentData:s,parentDataProperty:"\
spec",rootData:S})||(e=e===null?Te.errors:e.concat(Te.errors),t=e.length))}else{let p={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:K.type,parentSchema:K,data:s};e===
null?e=[p]:e.push(p),t++}return dt.errors=e,t===0}var It=ft,se={type:"object",required:["apiVersion","kind","m\
etadata"],additionalProperties:!1,properties:{apiVersion:{$ref:"definitions.json#/definitions/apiVersion"},kind:{
const:"AgentPod"},metadata:{$ref:"definitions.json#/definitions/metadata"},spec:{$ref:"definitions.json#/defin\
itions/podSpec"}}};function _e(s,{instancePath:a="",parentData:z,parentDataProperty:N,rootData:S=s}={}){let e=null,
t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.name===void 0){let p={instancePath:a,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'",schema:I.
required,parentSchema:I,data:s};e===null?e=[p]:e.push(p),t++}for(let p in s)if(!(p==="name"||p==="project"||p===
"labels"||p==="annotations")){let r={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:p},message:"must NOT have additional properties",schema:!1,parentSchema:I,
data:s};e===null?e=[r]:e.push(r),t++}if(s.name!==void 0){let p=s.name;if(typeof p=="string"){if(P(p)>63){let r={
instancePath:a+"/name",schemaPath:"#/definitions/name/maxLength",keyword:"maxLength",params:{limit:63},message:"\
must NOT have more than 63 characters",schema:63,parentSchema:w,data:p};e===null?e=[r]:e.push(r),t++}if(!T.test(
p)){let r={instancePath:a+"/name",schemaPath:"#/definitions/name/pattern",keyword:"pattern",params:{pattern:"^\
[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'must match pattern "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"',schema:"^[a-z0\
-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:w,data:p};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:a+"/n\
ame",schemaPath:"#/definitions/name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:w.
type,parentSchema:w,data:p};e===null?e=[r]:e.push(r),t++}}if(s.project!==void 0){let p=s.project;if(typeof p==
"string"){if(P(p)>63){let r={instancePath:a+"/project",schemaPath:"#/definitions/name/maxLength",keyword:"maxL\
ength",params:{limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:w,data:p};e===
null?e=[r]:e.push(r),t++}if(!T.test(p)){let r={instancePath:a+"/project",schemaPath:"#/definitions/name/patter\
n",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'must match pattern "^[a-z0-9]\
([-a-z0-9]*[a-z0-9])?$"',schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:w,data:p};e===null?e=[r]:e.push(
r),t++}}else{let r={instancePath:a+"/project",schemaPath:"#/definitions/name/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:w.type,parentSchema:w,data:p};e===null?e=[r]:e.push(r),t++}}s.labels!==
void 0&&(B(s.labels,{instancePath:a+"/labels",parentData:s,parentDataProperty:"labels",rootData:S})||(e=e===null?
B.errors:e.concat(B.errors),t=e.length)),s.annotations!==void 0&&(G(s.annotations,{instancePath:a+"/annotation\
s",parentData:s,parentDataProperty:"annotations",rootData:S})||(e=e===null?G.errors:e.concat(G.errors),t=e.length))}else{
let p={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:I.
type,parentSchema:I,data:s};e===null?e=[p]:e.push(p),t++}return _e.errors=e,t===0}function Le(s,{instancePath:a="",
parentData:z,parentDataProperty:N,rootData:S=s}={}){let e=null,t=0,p=t,r=!0,c=t;if(s&&typeof s=="object"&&!Array.
isArray(s)){let m;if(s.agent===void 0&&(m="agent")){let o={};e===null?e=[o]:e.push(o),t++}else if(s.agent!==void 0&&
s.agent!=="command"){let o={};e===null?e=[o]:e.push(o),t++}}var u=c===t;if(t=p,e!==null&&(p?e.length=p:e=null),
u){let m=t;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.command===void 0){let l={instancePath:a,schemaPath:"\
#/then/required",keyword:"required",params:{missingProperty:"command"},message:"must have required property 'c\
ommand'",schema:g.then.required,parentSchema:g.then,data:s};e===null?e=[l]:e.push(l),t++}var u=m===t;r=u}if(!r){
let m={instancePath:a,schemaPath:"#/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then"\
 schema',schema:g.if,parentSchema:g,data:s};e===null?e=[m]:e.push(m),t++}if(s&&typeof s=="object"&&!Array.isArray(
s)){for(let m in s)if(!ye.call(g.properties,m)){let o={instancePath:a,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties",schema:!1,parentSchema:g,
data:s};e===null?e=[o]:e.push(o),t++}if(s.command!==void 0&&s&&typeof s=="object"&&!Array.isArray(s)){if(s.agent===
void 0){let m={instancePath:a,schemaPath:"#/dependencies/command/required",keyword:"required",params:{missingProperty:"\
agent"},message:"must have required property 'agent'",schema:g.dependencies.command.required,parentSchema:g.dependencies.
command,data:s};e===null?e=[m]:e.push(m),t++}if(s.agent!==void 0){let m=s.agent;if(m!=="command"){let o={instancePath:a+
"/agent",schemaPath:"#/dependencies/command/properties/agent/const",keyword:"const",params:{allowedValue:"comm\
and"},message:"must be equal to constant",schema:"command",parentSchema:g.dependencies.command.properties.agent,
data:m};e===null?e=[o]:e.push(o),t++}}}if(s.agent!==void 0){let m=s.agent;if(typeof m!="string"){let o={instancePath:a+
"/agent",schemaPath:"#/properties/agent/type",keyword:"type",params:{type:"string"},message:"must be string",schema:g.
properties.agent.type,parentSchema:g.properties.agent,data:m};e===null?e=[o]:e.push(o),t++}if(!(m==="claude"||
m==="command")){let o={instancePath:a+"/agent",schemaPath:"#/properties/agent/enum",keyword:"enum",params:{allowedValues:g.
properties.agent.enum},message:"must be equal to one of the allowed values",schema:g.properties.agent.enum,parentSchema:g.
properties.agent,data:m};e===null?e=[o]:e.push(o),t++}}if(s.model!==void 0){let m=s.model;if(typeof m=="string"){
if(P(m)>128){let o={instancePath:a+"/model",schemaPath:"#/definitions/model/maxLength",keyword:"maxLength",params:{
limit:128},message:"must NOT have more than 128 characters",schema:128,parentSchema:q,data:m};e===null?e=[o]:e.
push(o),t++}if(!ue.test(m)){let o={instancePath:a+"/model",schemaPath:"#/definitions/model/pattern",keyword:"p\
attern",params:{pattern:"^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$"},message:'must match pattern "^[A-Za-z0-9][-A-\
Za-z0-9._:/@\\[\\]]*$"',schema:"^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$",parentSchema:q,data:m};e===null?e=[o]:e.
push(o),t++}}else{let o={instancePath:a+"/model",schemaPath:"#/definitions/model/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:q.type,parentSchema:q,data:m};e===null?e=[o]:e.push(o),t++}}if(s.
systemPrompt!==void 0){let m=s.systemPrompt;if(typeof m=="string"){if(P(m)>65536){let o={instancePath:a+"/syst\
emPrompt",schemaPath:"#/properties/systemPrompt/maxLength",keyword:"maxLength",params:{limit:65536},message:"m\
ust NOT have more than 65536 characters",schema:65536,parentSchema:g.properties.systemPrompt,data:m};e===null?
e=[o]:e.push(o),t++}}else{let o={instancePath:a+"/systemPrompt",schemaPath:"#/properties/systemPrompt/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:g.properties.systemPrompt.type,parentSchema:g.properties.
systemPrompt,data:m};e===null?e=[o]:e.push(o),t++}}if(s.capabilities!==void 0){let m=s.capabilities;if(Array.isArray(
m)){if(m.length>100){let d={instancePath:a+"/capabilities",schemaPath:"#/properties/capabilities/maxItems",keyword:"\
maxItems",params:{limit:100},message:"must NOT have more than 100 items",schema:100,parentSchema:g.properties.
capabilities,data:m};e===null?e=[d]:e.push(d),t++}let o=m.length;for(let d=0;d<o;d++){let i=m[d];if(typeof i==
"string"){if(P(i)>63){let n={instancePath:a+"/capabilities/"+d,schemaPath:"#/definitions/capability/maxLength",
keyword:"maxLength",params:{limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:F,
data:i};e===null?e=[n]:e.push(n),t++}if(!Je.test(i)){let n={instancePath:a+"/capabilities/"+d,schemaPath:"#/de\
finitions/capability/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$"},
message:'must match pattern "^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$"',schema:"^[A-Za-z0-9]([-A-Za-z0-9_.]*\
[A-Za-z0-9])?$",parentSchema:F,data:i};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:a+"/capabilities\
/"+d,schemaPath:"#/definitions/capability/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:F.type,parentSchema:F,data:i};e===null?e=[n]:e.push(n),t++}}let l=m.length,h;if(l>1){e:for(;l--;)for(h=
l;h--;)if(C(m[l],m[h])){let d={instancePath:a+"/capabilities",schemaPath:"#/properties/capabilities/uniqueItem\
s",keyword:"uniqueItems",params:{i:l,j:h},message:"must NOT have duplicate items (items ## "+h+" and "+l+" are\
 identical)",schema:!0,parentSchema:g.properties.capabilities,data:m};e===null?e=[d]:e.push(d),t++;break e}}}else{
let o={instancePath:a+"/capabilities",schemaPath:"#/properties/capabilities/type",keyword:"type",params:{type:"\
array"},message:"must be array",schema:g.properties.capabilities.type,parentSchema:g.properties.capabilities,data:m};
e===null?e=[o]:e.push(o),t++}}if(s.maxConcurrency!==void 0){let m=s.maxConcurrency;if(!(typeof m=="number"&&!(m%
1)&&!isNaN(m)&&isFinite(m))){let o={instancePath:a+"/maxConcurrency",schemaPath:"#/properties/maxConcurrency/t\
ype",keyword:"type",params:{type:"integer"},message:"must be integer",schema:g.properties.maxConcurrency.type,
parentSchema:g.properties.maxConcurrency,data:m};e===null?e=[o]:e.push(o),t++}if(typeof m=="number"&&isFinite(
m)){if(m>100||isNaN(m)){let o={instancePath:a+"/maxConcurrency",schemaPath:"#/properties/maxConcurrency/maximu\
m",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be <= 100",schema:100,parentSchema:g.properties.
maxConcurrency,data:m};e===null?e=[o]:e.push(o),t++}if(m<1||isNaN(m)){let o={instancePath:a+"/maxConcurrency",
schemaPath:"#/properties/maxConcurrency/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"m\
ust be >= 1",schema:1,parentSchema:g.properties.maxConcurrency,data:m};e===null?e=[o]:e.push(o),t++}}}if(s.maxTokens!==
void 0){let m=s.maxTokens;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){let o={instancePath:a+"/ma\
xTokens",schemaPath:"#/properties/maxTokens/type",keyword:"type",params:{type:"integer"},message:"must be inte\
ger",schema:g.properties.maxTokens.type,parentSchema:g.properties.maxTokens,data:m};e===null?e=[o]:e.push(o),t++}
if(typeof m=="number"&&isFinite(m)){if(m>1e6||isNaN(m)){let o={instancePath:a+"/maxTokens",schemaPath:"#/prope\
rties/maxTokens/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},message:"must be <= 1000000",schema:1e6,
parentSchema:g.properties.maxTokens,data:m};e===null?e=[o]:e.push(o),t++}if(m<1||isNaN(m)){let o={instancePath:a+
"/maxTokens",schemaPath:"#/properties/maxTokens/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1",schema:1,parentSchema:g.properties.maxTokens,data:m};e===null?e=[o]:e.push(o),t++}}}if(s.maxTurns!==
void 0){let m=s.maxTurns;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){let o={instancePath:a+"/max\
Turns",schemaPath:"#/properties/maxTurns/type",keyword:"type",params:{type:"integer"},message:"must be integer",
schema:g.properties.maxTurns.type,parentSchema:g.properties.maxTurns,data:m};e===null?e=[o]:e.push(o),t++}if(typeof m==
"number"&&isFinite(m)){if(m>1e3||isNaN(m)){let o={instancePath:a+"/maxTurns",schemaPath:"#/properties/maxTurns\
/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"must be <= 1000",schema:1e3,parentSchema:g.
properties.maxTurns,data:m};e===null?e=[o]:e.push(o),t++}if(m<1||isNaN(m)){let o={instancePath:a+"/maxTurns",schemaPath:"\
#/properties/maxTurns/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,
parentSchema:g.properties.maxTurns,data:m};e===null?e=[o]:e.push(o),t++}}}if(s.tools!==void 0){let m=s.tools;if(Array.
isArray(m)){let o=m.length;for(let d=0;d<o;d++){let i=m[d];if(typeof i!="string"){let n={instancePath:a+"/tool\
s/"+d,schemaPath:"#/definitions/tool/type",keyword:"type",params:{type:"string"},message:"must be string",schema:U.
type,parentSchema:U,data:i};e===null?e=[n]:e.push(n),t++}if(!(i==="read_file"||i==="write_file"||i==="edit_fil\
e"||i==="list_files"||i==="search_code"||i==="run_command")){let n={instancePath:a+"/tools/"+d,schemaPath:"#/d\
efinitions/tool/enum",keyword:"enum",params:{allowedValues:U.enum},message:"must be equal to one of the allowe\
d values",schema:U.enum,parentSchema:U,data:i};e===null?e=[n]:e.push(n),t++}}let l=m.length,h;if(l>1){e:for(;l--;)
for(h=l;h--;)if(C(m[l],m[h])){let d={instancePath:a+"/tools",schemaPath:"#/properties/tools/uniqueItems",keyword:"\
uniqueItems",params:{i:l,j:h},message:"must NOT have duplicate items (items ## "+h+" and "+l+" are identical)",
schema:!0,parentSchema:g.properties.tools,data:m};e===null?e=[d]:e.push(d),t++;break e}}}else{let o={instancePath:a+
"/tools",schemaPath:"#/properties/tools/type",keyword:"type",params:{type:"array"},message:"must be array",schema:g.
properties.tools.type,parentSchema:g.properties.tools,data:m};e===null?e=[o]:e.push(o),t++}}if(s.toolPreset!==
void 0){let m=s.toolPreset;if(typeof m=="string"){if(P(m)>63){let o={instancePath:a+"/toolPreset",schemaPath:"\
#/definitions/presetName/maxLength",keyword:"maxLength",params:{limit:63},message:"must NOT have more than 63 \
characters",schema:63,parentSchema:X,data:m};e===null?e=[o]:e.push(o),t++}if(!T.test(m)){let o={instancePath:a+
"/toolPreset",schemaPath:"#/definitions/presetName/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z\
0-9]*[a-z0-9])?$"},message:'must match pattern "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"',schema:"^[a-z0-9]([-a-z0-9]*\
[a-z0-9])?$",parentSchema:X,data:m};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:a+"/toolPreset",schemaPath:"\
#/definitions/presetName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:X.type,parentSchema:X,
data:m};e===null?e=[o]:e.push(o),t++}}if(s.mcpServers!==void 0){let m=s.mcpServers;if(Array.isArray(m)){if(m.length>
50){let d={instancePath:a+"/mcpServers",schemaPath:"#/properties/mcpServers/maxItems",keyword:"maxItems",params:{
limit:50},message:"must NOT have more than 50 items",schema:50,parentSchema:g.properties.mcpServers,data:m};e===
null?e=[d]:e.push(d),t++}let o=m.length;for(let d=0;d<o;d++){let i=m[d];if(typeof i=="string"){if(P(i)>63){let n={
instancePath:a+"/mcpServers/"+d,schemaPath:"#/definitions/name/maxLength",keyword:"maxLength",params:{limit:63},
message:"must NOT have more than 63 characters",schema:63,parentSchema:w,data:i};e===null?e=[n]:e.push(n),t++}
if(!T.test(i)){let n={instancePath:a+"/mcpServers/"+d,schemaPath:"#/definitions/name/pattern",keyword:"pattern",
params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'must match pattern "^[a-z0-9]([-a-z0-9]*[a-z0-9])?\
$"',schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:w,data:i};e===null?e=[n]:e.push(n),t++}}else{let n={
instancePath:a+"/mcpServers/"+d,schemaPath:"#/definitions/name/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:w.type,parentSchema:w,data:i};e===null?e=[n]:e.push(n),t++}}let l=m.length,h;if(l>1){e:
for(;l--;)for(h=l;h--;)if(C(m[l],m[h])){let d={instancePath:a+"/mcpServers",schemaPath:"#/properties/mcpServer\
s/uniqueItems",keyword:"uniqueItems",params:{i:l,j:h},message:"must NOT have duplicate items (items ## "+h+" a\
nd "+l+" are identical)",schema:!0,parentSchema:g.properties.mcpServers,data:m};e===null?e=[d]:e.push(d),t++;break e}}}else{
let o={instancePath:a+"/mcpServers",schemaPath:"#/properties/mcpServers/type",keyword:"type",params:{type:"arr\
ay"},message:"must be array",schema:g.properties.mcpServers.type,parentSchema:g.properties.mcpServers,data:m};
e===null?e=[o]:e.push(o),t++}}if(s.restartPolicy!==void 0){let m=s.restartPolicy;if(typeof m!="string"){let o={
instancePath:a+"/restartPolicy",schemaPath:"#/properties/restartPolicy/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string",schema:g.properties.restartPolicy.type,parentSchema:g.properties.restartPolicy,data:m};
e===null?e=[o]:e.push(o),t++}if(!(m==="Always"||m==="OnFailure"||m==="Never")){let o={instancePath:a+"/restart\
Policy",schemaPath:"#/properties/restartPolicy/enum",keyword:"enum",params:{allowedValues:g.properties.restartPolicy.
enum},message:"must be equal to one of the allowed values",schema:g.properties.restartPolicy.enum,parentSchema:g.
properties.restartPolicy,data:m};e===null?e=[o]:e.push(o),t++}}if(s.executor!==void 0){let m=s.executor;if(typeof m!=
"string"){let o={instancePath:a+"/executor",schemaPath:"#/properties/executor/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:g.properties.executor.type,parentSchema:g.properties.executor,data:m};
e===null?e=[o]:e.push(o),t++}if(m!=="process"){let o={instancePath:a+"/executor",schemaPath:"#/properties/exec\
utor/enum",keyword:"enum",params:{allowedValues:g.properties.executor.enum},message:"must be equal to one of t\
he allowed values",schema:g.properties.executor.enum,parentSchema:g.properties.executor,data:m};e===null?e=[o]:
e.push(o),t++}}if(s.image!==void 0){let m={instancePath:a+"/image",schemaPath:"#/properties/image/false schema",
keyword:"false schema",params:{},message:"boolean schema is false",schema:!1,parentSchema:g.properties.image,data:s.
image};e===null?e=[m]:e.push(m),t++}if(s.resources!==void 0){let m={instancePath:a+"/resources",schemaPath:"#/\
properties/resources/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:!1,
parentSchema:g.properties.resources,data:s.resources};e===null?e=[m]:e.push(m),t++}if(s.command!==void 0){let m=s.
command;if(Array.isArray(m)){if(m.length>100){let l={instancePath:a+"/command",schemaPath:"#/properties/comman\
d/maxItems",keyword:"maxItems",params:{limit:100},message:"must NOT have more than 100 items",schema:100,parentSchema:g.
properties.command,data:m};e===null?e=[l]:e.push(l),t++}if(m.length<1){let l={instancePath:a+"/command",schemaPath:"\
#/properties/command/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",
schema:1,parentSchema:g.properties.command,data:m};e===null?e=[l]:e.push(l),t++}let o=m.length;for(let l=0;l<o;l++){
let h=m[l];if(typeof h=="string"){if(P(h)>4096){let d={instancePath:a+"/command/"+l,schemaPath:"#/properties/c\
ommand/items/maxLength",keyword:"maxLength",params:{limit:4096},message:"must NOT have more than 4096 characte\
rs",schema:4096,parentSchema:g.properties.command.items,data:h};e===null?e=[d]:e.push(d),t++}if(P(h)<1){let d={
instancePath:a+"/command/"+l,schemaPath:"#/properties/command/items/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters",schema:1,parentSchema:g.properties.command.items,data:h};e===null?
e=[d]:e.push(d),t++}}else{let d={instancePath:a+"/command/"+l,schemaPath:"#/properties/command/items/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:g.properties.command.items.type,parentSchema:g.properties.
command.items,data:h};e===null?e=[d]:e.push(d),t++}}}else{let o={instancePath:a+"/command",schemaPath:"#/prope\
rties/command/type",keyword:"type",params:{type:"array"},message:"must be array",schema:g.properties.command.type,
parentSchema:g.properties.command,data:m};e===null?e=[o]:e.push(o),t++}}if(s.env!==void 0){let m=s.env;if(Array.
isArray(m)){if(m.length>100){let d={instancePath:a+"/env",schemaPath:"#/properties/env/maxItems",keyword:"maxI\
tems",params:{limit:100},message:"must NOT have more than 100 items",schema:100,parentSchema:g.properties.env,
data:m};e===null?e=[d]:e.push(d),t++}let o=m.length;for(let d=0;d<o;d++){let i=m[d];if(typeof i=="string"){if(P(
i)>128){let n={instancePath:a+"/env/"+d,schemaPath:"#/definitions/environmentName/maxLength",keyword:"maxLengt\
h",params:{limit:128},message:"must NOT have more than 128 characters",schema:128,parentSchema:R,data:i};e===null?
e=[n]:e.push(n),t++}if(!ke.test(i)){let n={instancePath:a+"/env/"+d,schemaPath:"#/definitions/environmentName/\
pattern",keyword:"pattern",params:{pattern:"^(?!(ORCA|GIT|GH|GITHUB|GITLAB|SSH|LD|DYLD)_)(?!(PATH|HOME|TMPDIR|\
NODE_OPTIONS|NODE_PATH|BASH_ENV|ENV|IFS|SHELLOPTS|PROMPT_COMMAND)$)[A-Za-z_][A-Za-z0-9_]*$"},message:'must mat\
ch pattern "^(?!(ORCA|GIT|GH|GITHUB|GITLAB|SSH|LD|DYLD)_)(?!(PATH|HOME|TMPDIR|NODE_OPTIONS|NODE_PATH|BASH_ENV|\
ENV|IFS|SHELLOPTS|PROMPT_COMMAND)$)[A-Za-z_][A-Za-z0-9_]*$"',schema:"^(?!(ORCA|GIT|GH|GITHUB|GITLAB|SSH|LD|DYL\
D)_)(?!(PATH|HOME|TMPDIR|NODE_OPTIONS|NODE_PATH|BASH_ENV|ENV|IFS|SHELLOPTS|PROMPT_COMMAND)$)[A-Za-z_][A-Za-z0-\
9_]*$",parentSchema:R,data:i};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:a+"/env/"+d,schemaPath:"#\
/definitions/environmentName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:R.type,
parentSchema:R,data:i};e===null?e=[n]:e.push(n),t++}}let l=m.length,h;if(l>1){e:for(;l--;)for(h=l;h--;)if(C(m[l],
m[h])){let d={instancePath:a+"/env",schemaPath:"#/properties/env/uniqueItems",keyword:"uniqueItems",params:{i:l,
j:h},message:"must NOT have duplicate items (items ## "+h+" and "+l+" are identical)",schema:!0,parentSchema:g.
properties.env,data:m};e===null?e=[d]:e.push(d),t++;break e}}}else{let o={instancePath:a+"/env",schemaPath:"#/\
properties/env/type",keyword:"type",params:{type:"array"},message:"must be array",schema:g.properties.env.type,
parentSchema:g.properties.env,data:m};e===null?e=[o]:e.push(o),t++}}if(s.network!==void 0){let m={instancePath:a+
"/network",schemaPath:"#/properties/network/false schema",keyword:"false schema",params:{},message:"boolean sc\
hema is false",schema:!1,parentSchema:g.properties.network,data:s.network};e===null?e=[m]:e.push(m),t++}if(s.heartbeatSeconds!==
void 0){let m=s.heartbeatSeconds;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){let o={instancePath:a+
"/heartbeatSeconds",schemaPath:"#/properties/heartbeatSeconds/type",keyword:"type",params:{type:"integer"},message:"\
must be integer",schema:g.properties.heartbeatSeconds.type,parentSchema:g.properties.heartbeatSeconds,data:m};
e===null?e=[o]:e.push(o),t++}if(typeof m=="number"&&isFinite(m)){if(m>86400||isNaN(m)){let o={instancePath:a+"\
/heartbeatSeconds",schemaPath:"#/properties/heartbeatSeconds/maximum",keyword:"maximum",params:{comparison:"<=",
limit:86400},message:"must be <= 86400",schema:86400,parentSchema:g.properties.heartbeatSeconds,data:m};e===null?
e=[o]:e.push(o),t++}if(m<1||isNaN(m)){let o={instancePath:a+"/heartbeatSeconds",schemaPath:"#/properties/heart\
beatSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:g.
properties.heartbeatSeconds,data:m};e===null?e=[o]:e.push(o),t++}}}if(s.stallTimeoutSeconds!==void 0){let m=s.
stallTimeoutSeconds;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){let o={instancePath:a+"/stallTim\
eoutSeconds",schemaPath:"#/properties/stallTimeoutSeconds/type",keyword:"type",params:{type:"integer"},message:"\
must be integer",schema:g.properties.stallTimeoutSeconds.type,parentSchema:g.properties.stallTimeoutSeconds,data:m};
e===null?e=[o]:e.push(o),t++}if(typeof m=="number"&&isFinite(m)){if(m>604800||isNaN(m)){let o={instancePath:a+
"/stallTimeoutSeconds",schemaPath:"#/properties/stallTimeoutSeconds/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:604800},message:"must be <= 604800",schema:604800,parentSchema:g.properties.stallTimeoutSeconds,data:m};
e===null?e=[o]:e.push(o),t++}if(m<1||isNaN(m)){let o={instancePath:a+"/stallTimeoutSeconds",schemaPath:"#/prop\
erties/stallTimeoutSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",
schema:1,parentSchema:g.properties.stallTimeoutSeconds,data:m};e===null?e=[o]:e.push(o),t++}}}}else{let m={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:g.type,parentSchema:g,
data:s};e===null?e=[m]:e.push(m),t++}return Le.errors=e,t===0}function ft(s,{instancePath:a="",parentData:z,parentDataProperty:N,
rootData:S=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.apiVersion===void 0){let p={
instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"apiVersion"},message:"must \
have required property 'apiVersion'",schema:se.required,parentSchema:se,data:s};e===null?e=[p]:e.push(p),t++}if(s.
kind===void 0){let p={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},
message:"must have required property 'kind'",schema:se.required,parentSchema:se,data:s};e===null?e=[p]:e.push(
p),t++}if(s.metadata===void 0){let p={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
metadata"},message:"must have required property 'metadata'",schema:se.required,parentSchema:se,data:s};e===null?
e=[p]:e.push(p),t++}for(let p in s)if(!(p==="apiVersion"||p==="kind"||p==="metadata"||p==="spec")){let r={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must\
 NOT have additional properties",schema:!1,parentSchema:se,data:s};e===null?e=[r]:e.push(r),t++}if(s.apiVersion!==
void 0){let p=s.apiVersion;if(p!=="orca.dev/v1alpha1"){let r={instancePath:a+"/apiVersion",schemaPath:"definit\
ions.json#/definitions/apiVersion/const",keyword:"const",params:{allowedValue:"orca.dev/v1alpha1"},message:"mu\
st be equal to constant",schema:"orca.dev/v1alpha1",parentSchema:Se,data:p};e===null?e=[r]:e.push(r),t++}}if(s.
kind!==void 0){let p=s.kind;if(p!=="AgentPod"){let r={instancePath:a+"/kind",schemaPath:"#/properties/kind/con\
st",keyword:"const",params:{allowedValue:"AgentPod"},message:"must be equal to constant",schema:"AgentPod",parentSchema:se.
properties.kind,data:p};e===null?e=[r]:e.push(r),t++}}s.metadata!==void 0&&(_e(s.metadata,{instancePath:a+"/me\
tadata",parentData:s,parentDataProperty:"metadata",rootData:S})||(e=e===null?_e.errors:e.concat(_e.errors),t=e.
length)),s.spec!==void 0&&(Le(s.spec,{instancePath:a+"/spec",parentData:s,parentDataProperty:"spec",rootData:S})||
(e=e===null?Le.errors:e.concat(Le.errors),t=e.length))}else{let p={instancePath:a,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:se.type,parentSchema:se,data:s};e===null?e=[p]:e.
push(p),t++}return ft.errors=e,t===0}var Et=Pt,W={type:"object",required:["apiVersion","kind","metadata","spec"],
additionalProperties:!1,properties:{apiVersion:{$ref:"definitions.json#/definitions/apiVersion"},kind:{const:"\
DevTask"},metadata:{$ref:"definitions.json#/definitions/metadata"},spec:{$ref:"#/definitions/taskSpec"}},definitions:{
taskSpec:{type:"object",additionalProperties:!1,oneOf:[{required:["prompt"]},{required:["workflow"]}],properties:{
prompt:{type:"string",pattern:"\\S",maxLength:65536,"x-orca-message":"must say what to do, in at most 65536 ch\
aracters"},template:!1,workflow:{$ref:"definitions.json#/definitions/name"},parameters:{type:"object",propertyNames:{
$ref:"definitions.json#/definitions/parameterName"}},taskMaster:!1,type:{type:"string",enum:["code"],"x-orca-l\
ater":["docs","review"],default:"code"},requiredCapabilities:{type:"array",items:{$ref:"definitions.json#/defi\
nitions/capability"},uniqueItems:!0,maxItems:100},model:{$ref:"definitions.json#/definitions/model"},preferredModel:{
$ref:"definitions.json#/definitions/model"},podSelector:{$ref:"definitions.json#/definitions/labels"},priority:{
type:"integer",minimum:0,maximum:1e3,default:0},dependsOn:{type:"array",maxItems:100,items:{$ref:"#/definition\
s/dependency"}},inputs:{type:"object",propertyNames:{$ref:"#/definitions/valueName"},additionalProperties:{$ref:"\
#/definitions/input"}},context:!1,checks:{$ref:"definitions.json#/definitions/checks"},maxCheckRounds:{type:"i\
nteger",minimum:1,maximum:20,default:3},maxRetries:{type:"integer",minimum:0,maximum:20,default:2},timeoutSeconds:{
type:"integer",minimum:1,maximum:604800,default:1800},repository:{$ref:"definitions.json#/definitions/reposito\
ryUrl"},branch:{$ref:"definitions.json#/definitions/branch"},schedule:{type:"string",pattern:"^([0-9*/,-]+ +){\
3}([0-9*/,-]|[A-Za-z]{3})+ +([0-9*/,-]|[A-Za-z]{3})+$",maxLength:200,"x-orca-message":"must be a cron expressi\
on of five fields: minute, hour, day of month, month, day of week"},timeZone:{type:"string",pattern:"^[A-Za-z]\
[A-Za-z0-9_+/-]*$",maxLength:64,default:"UTC","x-orca-message":"must be the name of a time zone such as Europe\
/Berlin"},concurrencyPolicy:{type:"string",enum:["Allow","Forbid","Replace"],default:"Allow"},startingDeadlineSeconds:{
type:"integer",minimum:10,maximum:604800},historyLimit:{type:"integer",minimum:0,maximum:100,default:3},notBefore:{
type:"string",pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})$","x-orca\
-message":"must be an instant with its time zone, such as 2026-01-31T12:00:00Z"},expires:{type:"string",pattern:"\
^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})$","x-orca-message":"must be an i\
nstant with its time zone, such as 2026-01-31T12:00:00Z"},suspend:{type:"boolean",default:!1},landing:{type:"s\
tring",enum:["pullRequest","none"],default:"pullRequest"},outputs:{type:"object",propertyNames:{$ref:"#/defini\
tions/valueName"},additionalProperties:{$ref:"#/definitions/output"}}}},valueName:{type:"string",pattern:"^[A-\
Za-z][A-Za-z0-9_-]*$",maxLength:63,"x-orca-message":'must start with a letter and have at most 63 letters, dig\
its, "_" and "-"'},input:{type:["string","object"],pattern:"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.[A-Za-z][A-Za\
-z0-9_-]{0,62}$",required:["task","output"],additionalProperties:!1,"x-orca-message":"must be <task>.<output>,\
 or a mapping with task and output",properties:{task:{$ref:"definitions.json#/definitions/name"},project:{$ref:"\
definitions.json#/definitions/name"},output:{$ref:"#/definitions/valueName"}}},output:{type:"object",required:[
"file"],additionalProperties:!1,properties:{file:{type:"string",pattern:"^(?!/)(?!(.*/)?(\\.\\.?|\\.git)?(/|$))(?\
!\\.orca/inputs/)[^\\u0000-\\u001f\\\\]+$",maxLength:1e3,"x-orca-message":"must be the path of a file relative\
 to the root of the repository, with forward slashes, and neither in .git nor in .orca/inputs"},schema:{type:[
"object","boolean"]}}},dependency:{type:["string","object"],pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",maxLength:63,
required:["task"],additionalProperties:!1,"x-orca-message":'must be the name of a DevTask: lower-case letters,\
 digits and "-"',properties:{task:{$ref:"definitions.json#/definitions/name"},project:{$ref:"definitions.json#\
/definitions/name"},until:{type:"string",enum:["Landed","Merged"],default:"Landed"}}}}};function De(s,{instancePath:a="",
parentData:z,parentDataProperty:N,rootData:S=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){
if(s.name===void 0){let p={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
name"},message:"must have required property 'name'",schema:I.required,parentSchema:I,data:s};e===null?e=[p]:e.
push(p),t++}for(let p in s)if(!(p==="name"||p==="project"||p==="labels"||p==="annotations")){let r={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must\
 NOT have additional properties",schema:!1,parentSchema:I,data:s};e===null?e=[r]:e.push(r),t++}if(s.name!==void 0){
let p=s.name;if(typeof p=="string"){if(P(p)>63){let r={instancePath:a+"/name",schemaPath:"#/definitions/name/m\
axLength",keyword:"maxLength",params:{limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:w,
data:p};e===null?e=[r]:e.push(r),t++}if(!T.test(p)){let r={instancePath:a+"/name",schemaPath:"#/definitions/na\
me/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'must match pattern "\
^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"',schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:w,data:p};e===null?e=[
r]:e.push(r),t++}}else{let r={instancePath:a+"/name",schemaPath:"#/definitions/name/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:w.type,parentSchema:w,data:p};e===null?e=[r]:e.push(r),t++}}if(s.
project!==void 0){let p=s.project;if(typeof p=="string"){if(P(p)>63){let r={instancePath:a+"/project",schemaPath:"\
#/definitions/name/maxLength",keyword:"maxLength",params:{limit:63},message:"must NOT have more than 63 charac\
ters",schema:63,parentSchema:w,data:p};e===null?e=[r]:e.push(r),t++}if(!T.test(p)){let r={instancePath:a+"/pro\
ject",schemaPath:"#/definitions/name/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])\
?$"},message:'must match pattern "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"',schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:w,
data:p};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:a+"/project",schemaPath:"#/definitions/name/typ\
e",keyword:"type",params:{type:"string"},message:"must be string",schema:w.type,parentSchema:w,data:p};e===null?
e=[r]:e.push(r),t++}}s.labels!==void 0&&(B(s.labels,{instancePath:a+"/labels",parentData:s,parentDataProperty:"\
labels",rootData:S})||(e=e===null?B.errors:e.concat(B.errors),t=e.length)),s.annotations!==void 0&&(G(s.annotations,
{instancePath:a+"/annotations",parentData:s,parentDataProperty:"annotations",rootData:S})||(e=e===null?G.errors:
e.concat(G.errors),t=e.length))}else{let p={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object",schema:I.type,parentSchema:I,data:s};e===null?e=[p]:e.push(p),t++}return De.errors=
e,t===0}var k={type:"object",additionalProperties:!1,oneOf:[{required:["prompt"]},{required:["workflow"]}],properties:{
prompt:{type:"string",pattern:"\\S",maxLength:65536,"x-orca-message":"must say what to do, in at most 65536 ch\
aracters"},template:!1,workflow:{$ref:"definitions.json#/definitions/name"},parameters:{type:"object",propertyNames:{
$ref:"definitions.json#/definitions/parameterName"}},taskMaster:!1,type:{type:"string",enum:["code"],"x-orca-l\
ater":["docs","review"],default:"code"},requiredCapabilities:{type:"array",items:{$ref:"definitions.json#/defi\
nitions/capability"},uniqueItems:!0,maxItems:100},model:{$ref:"definitions.json#/definitions/model"},preferredModel:{
$ref:"definitions.json#/definitions/model"},podSelector:{$ref:"definitions.json#/definitions/labels"},priority:{
type:"integer",minimum:0,maximum:1e3,default:0},dependsOn:{type:"array",maxItems:100,items:{$ref:"#/definition\
s/dependency"}},inputs:{type:"object",propertyNames:{$ref:"#/definitions/valueName"},additionalProperties:{$ref:"\
#/definitions/input"}},context:!1,checks:{$ref:"definitions.json#/definitions/checks"},maxCheckRounds:{type:"i\
nteger",minimum:1,maximum:20,default:3},maxRetries:{type:"integer",minimum:0,maximum:20,default:2},timeoutSeconds:{
type:"integer",minimum:1,maximum:604800,default:1800},repository:{$ref:"definitions.json#/definitions/reposito\
ryUrl"},branch:{$ref:"definitions.json#/definitions/branch"},schedule:{type:"string",pattern:"^([0-9*/,-]+ +){\
3}([0-9*/,-]|[A-Za-z]{3})+ +([0-9*/,-]|[A-Za-z]{3})+$",maxLength:200,"x-orca-message":"must be a cron expressi\
on of five fields: minute, hour, day of month, month, day of week"},timeZone:{type:"string",pattern:"^[A-Za-z]\
[A-Za-z0-9_+/-]*$",maxLength:64,default:"UTC","x-orca-message":"must be the name of a time zone such as Europe\
/Berlin"},concurrencyPolicy:{type:"string",enum:["Allow","Forbid","Replace"],default:"Allow"},startingDeadlineSeconds:{
type:"integer",minimum:10,maximum:604800},historyLimit:{type:"integer",minimum:0,maximum:100,default:3},notBefore:{
type:"string",pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})$","x-orca\
-message":"must be an instant with its time zone, such as 2026-01-31T12:00:00Z"},expires:{type:"string",pattern:"\
^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})$","x-orca-message":"must be an i\
nstant with its time zone, such as 2026-01-31T12:00:00Z"},suspend:{type:"boolean",default:!1},landing:{type:"s\
tring",enum:["pullRequest","none"],default:"pullRequest"},outputs:{type:"object",propertyNames:{$ref:"#/defini\
tions/valueName"},additionalProperties:{$ref:"#/definitions/output"}}}},Ke={pattern:"^[A-Za-z][A-Za-z0-9_]*$",
maxLength:63,"x-orca-message":'must be letters, digits and "_", and start with a letter'},L={type:"string",pattern:"\
^[A-Za-z][A-Za-z0-9_-]*$",maxLength:63,"x-orca-message":'must start with a letter and have at most 63 letters,\
 digits, "_" and "-"'},_={type:"object",required:["file"],additionalProperties:!1,properties:{file:{type:"stri\
ng",pattern:"^(?!/)(?!(.*/)?(\\.\\.?|\\.git)?(/|$))(?!\\.orca/inputs/)[^\\u0000-\\u001f\\\\]+$",maxLength:1e3,
"x-orca-message":"must be the path of a file relative to the root of the repository, with forward slashes, and\
 neither in .git nor in .orca/inputs"},schema:{type:["object","boolean"]}}},yt=new RegExp("^[A-Za-z][A-Za-z0-9\
_]*$","u"),fe=new RegExp("^[A-Za-z][A-Za-z0-9_-]*$","u"),Nt=new RegExp("^([0-9*/,-]+ +){3}([0-9*/,-]|[A-Za-z]{\
3})+ +([0-9*/,-]|[A-Za-z]{3})+$","u"),jt=new RegExp("^[A-Za-z][A-Za-z0-9_+/-]*$","u"),ot=new RegExp("^\\d{4}-\\d\
{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})$","u"),gt=new RegExp("^(?!/)(?!(.*/)?(\\.\\.?\
|\\.git)?(/|$))(?!\\.orca/inputs/)[^\\u0000-\\u001f\\\\]+$","u");function Re(s,{instancePath:a="",parentData:z,
parentDataProperty:N,rootData:S=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s){
let c=t;if(typeof r=="string"){if(P(r)>253){let u={instancePath:a,schemaPath:"#/definitions/labelKey/maxLength",
keyword:"maxLength",params:{limit:253},message:"must NOT have more than 253 characters",schema:253,parentSchema:re,
data:r,propertyName:r};e===null?e=[u]:e.push(u),t++}if(!be.test(r)){let u={instancePath:a,schemaPath:"#/defini\
tions/labelKey/pattern",keyword:"pattern",params:{pattern:"^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-\
Za-z0-9_.]*[A-Za-z0-9])?$"},message:'must match pattern "^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za\
-z0-9_.]*[A-Za-z0-9])?$"',schema:"^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$",
parentSchema:re,data:r,propertyName:r};e===null?e=[u]:e.push(u),t++}}var p=c===t;if(!p){let u={instancePath:a,
schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:r},message:"property name must be va\
lid",schema:O.propertyNames,parentSchema:O,data:s};e===null?e=[u]:e.push(u),t++}}for(let r in s){let c=s[r];if(typeof c==
"string"){if(P(c)>63){let u={instancePath:a+"/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additio\
nalProperties/maxLength",keyword:"maxLength",params:{limit:63},message:"must NOT have more than 63 characters",
schema:63,parentSchema:O.additionalProperties,data:c};e===null?e=[u]:e.push(u),t++}if(!We.test(c)){let u={instancePath:a+
"/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/pattern",keyword:"pattern",params:{
pattern:"^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$"},message:'must match pattern "^([A-Za-z0-9]([-A-Za-z0-\
9_.]*[A-Za-z0-9])?)?$"',schema:"^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$",parentSchema:O.additionalProperties,
data:c};e===null?e=[u]:e.push(u),t++}}else{let u={instancePath:a+"/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string",schema:O.
additionalProperties.type,parentSchema:O.additionalProperties,data:c};e===null?e=[u]:e.push(u),t++}}}else{let r={
instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:O.type,
parentSchema:O,data:s};e===null?e=[r]:e.push(r),t++}return Re.errors=e,t===0}var Y={type:["string","object"],pattern:"\
^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",maxLength:63,required:["task"],additionalProperties:!1,"x-orca-message":'must\
 be the name of a DevTask: lower-case letters, digits and "-"',properties:{task:{$ref:"definitions.json#/defin\
itions/name"},project:{$ref:"definitions.json#/definitions/name"},until:{type:"string",enum:["Landed","Merged"],
default:"Landed"}}};function Ie(s,{instancePath:a="",parentData:z,parentDataProperty:N,rootData:S=s}={}){let e=null,
t=0;if(typeof s!="string"&&!(s&&typeof s=="object"&&!Array.isArray(s))){let p={instancePath:a,schemaPath:"#/ty\
pe",keyword:"type",params:{type:Y.type},message:"must be string,object",schema:Y.type,parentSchema:Y,data:s};e===
null?e=[p]:e.push(p),t++}if(typeof s=="string"){if(P(s)>63){let p={instancePath:a,schemaPath:"#/maxLength",keyword:"\
maxLength",params:{limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:Y,data:s};
e===null?e=[p]:e.push(p),t++}if(!T.test(s)){let p={instancePath:a,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'must match pattern "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"',schema:"\
^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:Y,data:s};e===null?e=[p]:e.push(p),t++}}if(s&&typeof s=="object"&&
!Array.isArray(s)){if(s.task===void 0){let p={instancePath:a,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"task"},message:"must have required property 'task'",schema:Y.required,parentSchema:Y,data:s};
e===null?e=[p]:e.push(p),t++}for(let p in s)if(!(p==="task"||p==="project"||p==="until")){let r={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must\
 NOT have additional properties",schema:!1,parentSchema:Y,data:s};e===null?e=[r]:e.push(r),t++}if(s.task!==void 0){
let p=s.task;if(typeof p=="string"){if(P(p)>63){let r={instancePath:a+"/task",schemaPath:"definitions.json#/de\
finitions/name/maxLength",keyword:"maxLength",params:{limit:63},message:"must NOT have more than 63 characters",
schema:63,parentSchema:w,data:p};e===null?e=[r]:e.push(r),t++}if(!T.test(p)){let r={instancePath:a+"/task",schemaPath:"\
definitions.json#/definitions/name/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},
message:'must match pattern "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"',schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:w,
data:p};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:a+"/task",schemaPath:"definitions.json#/definit\
ions/name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:w.type,parentSchema:w,data:p};
e===null?e=[r]:e.push(r),t++}}if(s.project!==void 0){let p=s.project;if(typeof p=="string"){if(P(p)>63){let r={
instancePath:a+"/project",schemaPath:"definitions.json#/definitions/name/maxLength",keyword:"maxLength",params:{
limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:w,data:p};e===null?e=[r]:e.push(
r),t++}if(!T.test(p)){let r={instancePath:a+"/project",schemaPath:"definitions.json#/definitions/name/pattern",
keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'must match pattern "^[a-z0-9]([-\
a-z0-9]*[a-z0-9])?$"',schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:w,data:p};e===null?e=[r]:e.push(r),
t++}}else{let r={instancePath:a+"/project",schemaPath:"definitions.json#/definitions/name/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:w.type,parentSchema:w,data:p};e===null?e=[r]:e.push(r),
t++}}if(s.until!==void 0){let p=s.until;if(typeof p!="string"){let r={instancePath:a+"/until",schemaPath:"#/pr\
operties/until/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Y.properties.until.
type,parentSchema:Y.properties.until,data:p};e===null?e=[r]:e.push(r),t++}if(!(p==="Landed"||p==="Merged")){let r={
instancePath:a+"/until",schemaPath:"#/properties/until/enum",keyword:"enum",params:{allowedValues:Y.properties.
until.enum},message:"must be equal to one of the allowed values",schema:Y.properties.until.enum,parentSchema:Y.
properties.until,data:p};e===null?e=[r]:e.push(r),t++}}}return Ie.errors=e,t===0}var ie={type:["string","objec\
t"],pattern:"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.[A-Za-z][A-Za-z0-9_-]{0,62}$",required:["task","output"],additionalProperties:!1,
"x-orca-message":"must be <task>.<output>, or a mapping with task and output",properties:{task:{$ref:"definiti\
ons.json#/definitions/name"},project:{$ref:"definitions.json#/definitions/name"},output:{$ref:"#/definitions/v\
alueName"}}},st=new RegExp("^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.[A-Za-z][A-Za-z0-9_-]{0,62}$","u");function Ee(s,{
instancePath:a="",parentData:z,parentDataProperty:N,rootData:S=s}={}){let e=null,t=0;if(typeof s!="string"&&!(s&&
typeof s=="object"&&!Array.isArray(s))){let p={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:ie.
type},message:"must be string,object",schema:ie.type,parentSchema:ie,data:s};e===null?e=[p]:e.push(p),t++}if(typeof s==
"string"&&!st.test(s)){let p={instancePath:a,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-\
9]([-a-z0-9]{0,61}[a-z0-9])?\\.[A-Za-z][A-Za-z0-9_-]{0,62}$"},message:'must match pattern "^[a-z0-9]([-a-z0-9]\
{0,61}[a-z0-9])?\\.[A-Za-z][A-Za-z0-9_-]{0,62}$"',schema:"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.[A-Za-z][A-Za-z\
0-9_-]{0,62}$",parentSchema:ie,data:s};e===null?e=[p]:e.push(p),t++}if(s&&typeof s=="object"&&!Array.isArray(s)){
if(s.task===void 0){let p={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
task"},message:"must have required property 'task'",schema:ie.required,parentSchema:ie,data:s};e===null?e=[p]:
e.push(p),t++}if(s.output===void 0){let p={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
output"},message:"must have required property 'output'",schema:ie.required,parentSchema:ie,data:s};e===null?e=
[p]:e.push(p),t++}for(let p in s)if(!(p==="task"||p==="project"||p==="output")){let r={instancePath:a,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have ad\
ditional properties",schema:!1,parentSchema:ie,data:s};e===null?e=[r]:e.push(r),t++}if(s.task!==void 0){let p=s.
task;if(typeof p=="string"){if(P(p)>63){let r={instancePath:a+"/task",schemaPath:"definitions.json#/definition\
s/name/maxLength",keyword:"maxLength",params:{limit:63},message:"must NOT have more than 63 characters",schema:63,
parentSchema:w,data:p};e===null?e=[r]:e.push(r),t++}if(!T.test(p)){let r={instancePath:a+"/task",schemaPath:"d\
efinitions.json#/definitions/name/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},
message:'must match pattern "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"',schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:w,
data:p};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:a+"/task",schemaPath:"definitions.json#/definit\
ions/name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:w.type,parentSchema:w,data:p};
e===null?e=[r]:e.push(r),t++}}if(s.project!==void 0){let p=s.project;if(typeof p=="string"){if(P(p)>63){let r={
instancePath:a+"/project",schemaPath:"definitions.json#/definitions/name/maxLength",keyword:"maxLength",params:{
limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:w,data:p};e===null?e=[r]:e.push(
r),t++}if(!T.test(p)){let r={instancePath:a+"/project",schemaPath:"definitions.json#/definitions/name/pattern",
keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'must match pattern "^[a-z0-9]([-\
a-z0-9]*[a-z0-9])?$"',schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:w,data:p};e===null?e=[r]:e.push(r),
t++}}else{let r={instancePath:a+"/project",schemaPath:"definitions.json#/definitions/name/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:w.type,parentSchema:w,data:p};e===null?e=[r]:e.push(r),
t++}}if(s.output!==void 0){let p=s.output;if(typeof p=="string"){if(P(p)>63){let r={instancePath:a+"/output",schemaPath:"\
#/definitions/valueName/maxLength",keyword:"maxLength",params:{limit:63},message:"must NOT have more than 63 c\
haracters",schema:63,parentSchema:L,data:p};e===null?e=[r]:e.push(r),t++}if(!fe.test(p)){let r={instancePath:a+
"/output",schemaPath:"#/definitions/valueName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_\
-]*$"},message:'must match pattern "^[A-Za-z][A-Za-z0-9_-]*$"',schema:"^[A-Za-z][A-Za-z0-9_-]*$",parentSchema:L,
data:p};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:a+"/output",schemaPath:"#/definitions/valueName\
/type",keyword:"type",params:{type:"string"},message:"must be string",schema:L.type,parentSchema:L,data:p};e===
null?e=[r]:e.push(r),t++}}}return Ee.errors=e,t===0}function He(s,{instancePath:a="",parentData:z,parentDataProperty:N,
rootData:S=s}={}){let e=null,t=0;if(Array.isArray(s)){if(s.length>50){let r={instancePath:a,schemaPath:"#/maxI\
tems",keyword:"maxItems",params:{limit:50},message:"must NOT have more than 50 items",schema:50,parentSchema:ne,
data:s};e===null?e=[r]:e.push(r),t++}let p=s.length;for(let r=0;r<p;r++)ae(s[r],{instancePath:a+"/"+r,parentData:s,
parentDataProperty:r,rootData:S})||(e=e===null?ae.errors:e.concat(ae.errors),t=e.length)}else{let p={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array",schema:ne.type,parentSchema:ne,
data:s};e===null?e=[p]:e.push(p),t++}return He.errors=e,t===0}function Ce(s,{instancePath:a="",parentData:z,parentDataProperty:N,
rootData:S=s}={}){let e=null,t=0,p=t,r=!1,c=null,u=t;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.prompt===void 0){
let i={instancePath:a,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:"prompt"},message:"\
must have required property 'prompt'",schema:k.oneOf[0].required,parentSchema:k.oneOf[0],data:s};e===null?e=[i]:
e.push(i),t++}var o=u===t;o&&(r=!0,c=0);let m=t;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.workflow===void 0){
let i={instancePath:a,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"workflow"},message:"\
must have required property 'workflow'",schema:k.oneOf[1].required,parentSchema:k.oneOf[1],data:s};e===null?e=
[i]:e.push(i),t++}var o=m===t;if(o&&r?(r=!1,c=[c,1]):o&&(r=!0,c=1),r)t=p,e!==null&&(p?e.length=p:e=null);else{
let i={instancePath:a,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:c},message:"must match exact\
ly one schema in oneOf",schema:k.oneOf,parentSchema:k,data:s};e===null?e=[i]:e.push(i),t++}if(s&&typeof s=="ob\
ject"&&!Array.isArray(s)){for(let i in s)if(!ye.call(k.properties,i)){let n={instancePath:a,schemaPath:"#/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have addition\
al properties",schema:!1,parentSchema:k,data:s};e===null?e=[n]:e.push(n),t++}if(s.prompt!==void 0){let i=s.prompt;
if(typeof i=="string"){if(P(i)>65536){let n={instancePath:a+"/prompt",schemaPath:"#/properties/prompt/maxLengt\
h",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters",schema:65536,parentSchema:k.
properties.prompt,data:i};e===null?e=[n]:e.push(n),t++}if(!tt.test(i)){let n={instancePath:a+"/prompt",schemaPath:"\
#/properties/prompt/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"',schema:"\
\\S",parentSchema:k.properties.prompt,data:i};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:a+"/promp\
t",schemaPath:"#/properties/prompt/type",keyword:"type",params:{type:"string"},message:"must be string",schema:k.
properties.prompt.type,parentSchema:k.properties.prompt,data:i};e===null?e=[n]:e.push(n),t++}}if(s.template!==
void 0){let i={instancePath:a+"/template",schemaPath:"#/properties/template/false schema",keyword:"false schem\
a",params:{},message:"boolean schema is false",schema:!1,parentSchema:k.properties.template,data:s.template};e===
null?e=[i]:e.push(i),t++}if(s.workflow!==void 0){let i=s.workflow;if(typeof i=="string"){if(P(i)>63){let n={instancePath:a+
"/workflow",schemaPath:"definitions.json#/definitions/name/maxLength",keyword:"maxLength",params:{limit:63},message:"\
must NOT have more than 63 characters",schema:63,parentSchema:w,data:i};e===null?e=[n]:e.push(n),t++}if(!T.test(
i)){let n={instancePath:a+"/workflow",schemaPath:"definitions.json#/definitions/name/pattern",keyword:"pattern",
params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'must match pattern "^[a-z0-9]([-a-z0-9]*[a-z0-9])?\
$"',schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:w,data:i};e===null?e=[n]:e.push(n),t++}}else{let n={
instancePath:a+"/workflow",schemaPath:"definitions.json#/definitions/name/type",keyword:"type",params:{type:"s\
tring"},message:"must be string",schema:w.type,parentSchema:w,data:i};e===null?e=[n]:e.push(n),t++}}if(s.parameters!==
void 0){let i=s.parameters;if(i&&typeof i=="object"&&!Array.isArray(i))for(let n in i){let y=t;if(typeof n=="s\
tring"){if(P(n)>63){let f={instancePath:a+"/parameters",schemaPath:"definitions.json#/definitions/parameterNam\
e/maxLength",keyword:"maxLength",params:{limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:Ke,
data:n,propertyName:n};e===null?e=[f]:e.push(f),t++}if(!yt.test(n)){let f={instancePath:a+"/parameters",schemaPath:"\
definitions.json#/definitions/parameterName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_]*\
$"},message:'must match pattern "^[A-Za-z][A-Za-z0-9_]*$"',schema:"^[A-Za-z][A-Za-z0-9_]*$",parentSchema:Ke,data:n,
propertyName:n};e===null?e=[f]:e.push(f),t++}}var l=y===t;if(!l){let f={instancePath:a+"/parameters",schemaPath:"\
#/properties/parameters/propertyNames",keyword:"propertyNames",params:{propertyName:n},message:"property name \
must be valid",schema:k.properties.parameters.propertyNames,parentSchema:k.properties.parameters,data:i};e===null?
e=[f]:e.push(f),t++}}else{let n={instancePath:a+"/parameters",schemaPath:"#/properties/parameters/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:k.properties.parameters.type,parentSchema:k.properties.
parameters,data:i};e===null?e=[n]:e.push(n),t++}}if(s.taskMaster!==void 0){let i={instancePath:a+"/taskMaster",
schemaPath:"#/properties/taskMaster/false schema",keyword:"false schema",params:{},message:"boolean schema is \
false",schema:!1,parentSchema:k.properties.taskMaster,data:s.taskMaster};e===null?e=[i]:e.push(i),t++}if(s.type!==
void 0){let i=s.type;if(typeof i!="string"){let n={instancePath:a+"/type",schemaPath:"#/properties/type/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:k.properties.type.type,parentSchema:k.properties.
type,data:i};e===null?e=[n]:e.push(n),t++}if(i!=="code"){let n={instancePath:a+"/type",schemaPath:"#/propertie\
s/type/enum",keyword:"enum",params:{allowedValues:k.properties.type.enum},message:"must be equal to one of the\
 allowed values",schema:k.properties.type.enum,parentSchema:k.properties.type,data:i};e===null?e=[n]:e.push(n),
t++}}if(s.requiredCapabilities!==void 0){let i=s.requiredCapabilities;if(Array.isArray(i)){if(i.length>100){let b={
instancePath:a+"/requiredCapabilities",schemaPath:"#/properties/requiredCapabilities/maxItems",keyword:"maxIte\
ms",params:{limit:100},message:"must NOT have more than 100 items",schema:100,parentSchema:k.properties.requiredCapabilities,
data:i};e===null?e=[b]:e.push(b),t++}let n=i.length;for(let b=0;b<n;b++){let D=i[b];if(typeof D=="string"){if(P(
D)>63){let Z={instancePath:a+"/requiredCapabilities/"+b,schemaPath:"definitions.json#/definitions/capability/m\
axLength",keyword:"maxLength",params:{limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:F,
data:D};e===null?e=[Z]:e.push(Z),t++}if(!Je.test(D)){let Z={instancePath:a+"/requiredCapabilities/"+b,schemaPath:"\
definitions.json#/definitions/capability/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9]([-A-Za-z0-9_\
.]*[A-Za-z0-9])?$"},message:'must match pattern "^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$"',schema:"^[A-Za-z\
0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$",parentSchema:F,data:D};e===null?e=[Z]:e.push(Z),t++}}else{let Z={instancePath:a+
"/requiredCapabilities/"+b,schemaPath:"definitions.json#/definitions/capability/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:F.type,parentSchema:F,data:D};e===null?e=[Z]:e.push(Z),t++}}let y=i.length,
f;if(y>1){e:for(;y--;)for(f=y;f--;)if(C(i[y],i[f])){let b={instancePath:a+"/requiredCapabilities",schemaPath:"\
#/properties/requiredCapabilities/uniqueItems",keyword:"uniqueItems",params:{i:y,j:f},message:"must NOT have d\
uplicate items (items ## "+f+" and "+y+" are identical)",schema:!0,parentSchema:k.properties.requiredCapabilities,
data:i};e===null?e=[b]:e.push(b),t++;break e}}}else{let n={instancePath:a+"/requiredCapabilities",schemaPath:"\
#/properties/requiredCapabilities/type",keyword:"type",params:{type:"array"},message:"must be array",schema:k.
properties.requiredCapabilities.type,parentSchema:k.properties.requiredCapabilities,data:i};e===null?e=[n]:e.push(
n),t++}}if(s.model!==void 0){let i=s.model;if(typeof i=="string"){if(P(i)>128){let n={instancePath:a+"/model",
schemaPath:"definitions.json#/definitions/model/maxLength",keyword:"maxLength",params:{limit:128},message:"mus\
t NOT have more than 128 characters",schema:128,parentSchema:q,data:i};e===null?e=[n]:e.push(n),t++}if(!ue.test(
i)){let n={instancePath:a+"/model",schemaPath:"definitions.json#/definitions/model/pattern",keyword:"pattern",
params:{pattern:"^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$"},message:'must match pattern "^[A-Za-z0-9][-A-Za-z0-9.\
_:/@\\[\\]]*$"',schema:"^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$",parentSchema:q,data:i};e===null?e=[n]:e.push(n),
t++}}else{let n={instancePath:a+"/model",schemaPath:"definitions.json#/definitions/model/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:q.type,parentSchema:q,data:i};e===null?e=[n]:e.push(n),
t++}}if(s.preferredModel!==void 0){let i=s.preferredModel;if(typeof i=="string"){if(P(i)>128){let n={instancePath:a+
"/preferredModel",schemaPath:"definitions.json#/definitions/model/maxLength",keyword:"maxLength",params:{limit:128},
message:"must NOT have more than 128 characters",schema:128,parentSchema:q,data:i};e===null?e=[n]:e.push(n),t++}
if(!ue.test(i)){let n={instancePath:a+"/preferredModel",schemaPath:"definitions.json#/definitions/model/patter\
n",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$"},message:'must match pattern "^[A\
-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$"',schema:"^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$",parentSchema:q,data:i};e===
null?e=[n]:e.push(n),t++}}else{let n={instancePath:a+"/preferredModel",schemaPath:"definitions.json#/definitio\
ns/model/type",keyword:"type",params:{type:"string"},message:"must be string",schema:q.type,parentSchema:q,data:i};
e===null?e=[n]:e.push(n),t++}}if(s.podSelector!==void 0&&(Re(s.podSelector,{instancePath:a+"/podSelector",parentData:s,
parentDataProperty:"podSelector",rootData:S})||(e=e===null?Re.errors:e.concat(Re.errors),t=e.length)),s.priority!==
void 0){let i=s.priority;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let n={instancePath:a+"/pri\
ority",schemaPath:"#/properties/priority/type",keyword:"type",params:{type:"integer"},message:"must be integer",
schema:k.properties.priority.type,parentSchema:k.properties.priority,data:i};e===null?e=[n]:e.push(n),t++}if(typeof i==
"number"&&isFinite(i)){if(i>1e3||isNaN(i)){let n={instancePath:a+"/priority",schemaPath:"#/properties/priority\
/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"must be <= 1000",schema:1e3,parentSchema:k.
properties.priority,data:i};e===null?e=[n]:e.push(n),t++}if(i<0||isNaN(i)){let n={instancePath:a+"/priority",schemaPath:"\
#/properties/priority/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,
parentSchema:k.properties.priority,data:i};e===null?e=[n]:e.push(n),t++}}}if(s.dependsOn!==void 0){let i=s.dependsOn;
if(Array.isArray(i)){if(i.length>100){let y={instancePath:a+"/dependsOn",schemaPath:"#/properties/dependsOn/ma\
xItems",keyword:"maxItems",params:{limit:100},message:"must NOT have more than 100 items",schema:100,parentSchema:k.
properties.dependsOn,data:i};e===null?e=[y]:e.push(y),t++}let n=i.length;for(let y=0;y<n;y++)Ie(i[y],{instancePath:a+
"/dependsOn/"+y,parentData:i,parentDataProperty:y,rootData:S})||(e=e===null?Ie.errors:e.concat(Ie.errors),t=e.
length)}else{let n={instancePath:a+"/dependsOn",schemaPath:"#/properties/dependsOn/type",keyword:"type",params:{
type:"array"},message:"must be array",schema:k.properties.dependsOn.type,parentSchema:k.properties.dependsOn,data:i};
e===null?e=[n]:e.push(n),t++}}if(s.inputs!==void 0){let i=s.inputs;if(i&&typeof i=="object"&&!Array.isArray(i)){
for(let n in i){let y=t;if(typeof n=="string"){if(P(n)>63){let f={instancePath:a+"/inputs",schemaPath:"#/defin\
itions/valueName/maxLength",keyword:"maxLength",params:{limit:63},message:"must NOT have more than 63 characte\
rs",schema:63,parentSchema:L,data:n,propertyName:n};e===null?e=[f]:e.push(f),t++}if(!fe.test(n)){let f={instancePath:a+
"/inputs",schemaPath:"#/definitions/valueName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_\
-]*$"},message:'must match pattern "^[A-Za-z][A-Za-z0-9_-]*$"',schema:"^[A-Za-z][A-Za-z0-9_-]*$",parentSchema:L,
data:n,propertyName:n};e===null?e=[f]:e.push(f),t++}}else{let f={instancePath:a+"/inputs",schemaPath:"#/defini\
tions/valueName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:L.type,parentSchema:L,
data:n,propertyName:n};e===null?e=[f]:e.push(f),t++}var h=y===t;if(!h){let f={instancePath:a+"/inputs",schemaPath:"\
#/properties/inputs/propertyNames",keyword:"propertyNames",params:{propertyName:n},message:"property name must\
 be valid",schema:k.properties.inputs.propertyNames,parentSchema:k.properties.inputs,data:i};e===null?e=[f]:e.
push(f),t++}}for(let n in i)Ee(i[n],{instancePath:a+"/inputs/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:i,
parentDataProperty:n,rootData:S})||(e=e===null?Ee.errors:e.concat(Ee.errors),t=e.length)}else{let n={instancePath:a+
"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type:"object"},message:"must be object",
schema:k.properties.inputs.type,parentSchema:k.properties.inputs,data:i};e===null?e=[n]:e.push(n),t++}}if(s.context!==
void 0){let i={instancePath:a+"/context",schemaPath:"#/properties/context/false schema",keyword:"false schema",
params:{},message:"boolean schema is false",schema:!1,parentSchema:k.properties.context,data:s.context};e===null?
e=[i]:e.push(i),t++}if(s.checks!==void 0&&(He(s.checks,{instancePath:a+"/checks",parentData:s,parentDataProperty:"\
checks",rootData:S})||(e=e===null?He.errors:e.concat(He.errors),t=e.length)),s.maxCheckRounds!==void 0){let i=s.
maxCheckRounds;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let n={instancePath:a+"/maxCheckRound\
s",schemaPath:"#/properties/maxCheckRounds/type",keyword:"type",params:{type:"integer"},message:"must be integ\
er",schema:k.properties.maxCheckRounds.type,parentSchema:k.properties.maxCheckRounds,data:i};e===null?e=[n]:e.
push(n),t++}if(typeof i=="number"&&isFinite(i)){if(i>20||isNaN(i)){let n={instancePath:a+"/maxCheckRounds",schemaPath:"\
#/properties/maxCheckRounds/maximum",keyword:"maximum",params:{comparison:"<=",limit:20},message:"must be <= 2\
0",schema:20,parentSchema:k.properties.maxCheckRounds,data:i};e===null?e=[n]:e.push(n),t++}if(i<1||isNaN(i)){let n={
instancePath:a+"/maxCheckRounds",schemaPath:"#/properties/maxCheckRounds/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1",schema:1,parentSchema:k.properties.maxCheckRounds,data:i};e===null?e=[n]:e.
push(n),t++}}}if(s.maxRetries!==void 0){let i=s.maxRetries;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(
i))){let n={instancePath:a+"/maxRetries",schemaPath:"#/properties/maxRetries/type",keyword:"type",params:{type:"\
integer"},message:"must be integer",schema:k.properties.maxRetries.type,parentSchema:k.properties.maxRetries,data:i};
e===null?e=[n]:e.push(n),t++}if(typeof i=="number"&&isFinite(i)){if(i>20||isNaN(i)){let n={instancePath:a+"/ma\
xRetries",schemaPath:"#/properties/maxRetries/maximum",keyword:"maximum",params:{comparison:"<=",limit:20},message:"\
must be <= 20",schema:20,parentSchema:k.properties.maxRetries,data:i};e===null?e=[n]:e.push(n),t++}if(i<0||isNaN(
i)){let n={instancePath:a+"/maxRetries",schemaPath:"#/properties/maxRetries/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:k.properties.maxRetries,data:i};e===null?
e=[n]:e.push(n),t++}}}if(s.timeoutSeconds!==void 0){let i=s.timeoutSeconds;if(!(typeof i=="number"&&!(i%1)&&!isNaN(
i)&&isFinite(i))){let n={instancePath:a+"/timeoutSeconds",schemaPath:"#/properties/timeoutSeconds/type",keyword:"\
type",params:{type:"integer"},message:"must be integer",schema:k.properties.timeoutSeconds.type,parentSchema:k.
properties.timeoutSeconds,data:i};e===null?e=[n]:e.push(n),t++}if(typeof i=="number"&&isFinite(i)){if(i>604800||
isNaN(i)){let n={instancePath:a+"/timeoutSeconds",schemaPath:"#/properties/timeoutSeconds/maximum",keyword:"ma\
ximum",params:{comparison:"<=",limit:604800},message:"must be <= 604800",schema:604800,parentSchema:k.properties.
timeoutSeconds,data:i};e===null?e=[n]:e.push(n),t++}if(i<1||isNaN(i)){let n={instancePath:a+"/timeoutSeconds",
schemaPath:"#/properties/timeoutSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"m\
ust be >= 1",schema:1,parentSchema:k.properties.timeoutSeconds,data:i};e===null?e=[n]:e.push(n),t++}}}if(s.repository!==
void 0){let i=s.repository;if(typeof i=="string"){if(P(i)>2e3){let n={instancePath:a+"/repository",schemaPath:"\
definitions.json#/definitions/repositoryUrl/maxLength",keyword:"maxLength",params:{limit:2e3},message:"must NO\
T have more than 2000 characters",schema:2e3,parentSchema:le,data:i};e===null?e=[n]:e.push(n),t++}if(!lt.test(
i)){let n={instancePath:a+"/repository",schemaPath:"definitions.json#/definitions/repositoryUrl/pattern",keyword:"\
pattern",params:{pattern:"^(https?://[^\\s/@?#]+/[^\\s?#]+|ssh://([A-Za-z0-9_][^\\s/@:?#]*@)?[A-Za-z0-9][^\\s/@?#]\
*/[^\\s?#]+|[A-Za-z0-9_][^\\s/@:]*@[A-Za-z0-9][^\\s/:]*:[^\\s]+|file:///[^\\s?#]+|/[^\\u0000]*)$"},message:'mu\
st match pattern "^(https?://[^\\s/@?#]+/[^\\s?#]+|ssh://([A-Za-z0-9_][^\\s/@:?#]*@)?[A-Za-z0-9][^\\s/@?#]*/[^\\s?#\
]+|[A-Za-z0-9_][^\\s/@:]*@[A-Za-z0-9][^\\s/:]*:[^\\s]+|file:///[^\\s?#]+|/[^\\u0000]*)$"',schema:"^(https?://[\
^\\s/@?#]+/[^\\s?#]+|ssh://([A-Za-z0-9_][^\\s/@:?#]*@)?[A-Za-z0-9][^\\s/@?#]*/[^\\s?#]+|[A-Za-z0-9_][^\\s/@:]*@[A-Za\
-z0-9][^\\s/:]*:[^\\s]+|file:///[^\\s?#]+|/[^\\u0000]*)$",parentSchema:le,data:i};e===null?e=[n]:e.push(n),t++}}else{
let n={instancePath:a+"/repository",schemaPath:"definitions.json#/definitions/repositoryUrl/type",keyword:"typ\
e",params:{type:"string"},message:"must be string",schema:le.type,parentSchema:le,data:i};e===null?e=[n]:e.push(
n),t++}}if(s.branch!==void 0){let i=s.branch;if(typeof i=="string"){if(P(i)>200){let n={instancePath:a+"/branc\
h",schemaPath:"definitions.json#/definitions/branch/maxLength",keyword:"maxLength",params:{limit:200},message:"\
must NOT have more than 200 characters",schema:200,parentSchema:M,data:i};e===null?e=[n]:e.push(n),t++}if(!Ye.
test(i)){let n={instancePath:a+"/branch",schemaPath:"definitions.json#/definitions/branch/pattern",keyword:"pa\
ttern",params:{pattern:"^(?![-/.])(?!.*(\\.\\.|//|/\\.|@\\{|[\\u0000-\\u0020\\u007f~^:?*\\[\\\\]))(?!.*(/|\\.|\\.lock)$).+\
$"},message:'must match pattern "^(?![-/.])(?!.*(\\.\\.|//|/\\.|@\\{|[\\u0000-\\u0020\\u007f~^:?*\\[\\\\]))(?!.*(/|\\.|\\.\
lock)$).+$"',schema:"^(?![-/.])(?!.*(\\.\\.|//|/\\.|@\\{|[\\u0000-\\u0020\\u007f~^:?*\\[\\\\]))(?!.*(/|\\.|\\.lock)$).+$",
parentSchema:M,data:i};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:a+"/branch",schemaPath:"definiti\
ons.json#/definitions/branch/type",keyword:"type",params:{type:"string"},message:"must be string",schema:M.type,
parentSchema:M,data:i};e===null?e=[n]:e.push(n),t++}}if(s.schedule!==void 0){let i=s.schedule;if(typeof i=="st\
ring"){if(P(i)>200){let n={instancePath:a+"/schedule",schemaPath:"#/properties/schedule/maxLength",keyword:"ma\
xLength",params:{limit:200},message:"must NOT have more than 200 characters",schema:200,parentSchema:k.properties.
schedule,data:i};e===null?e=[n]:e.push(n),t++}if(!Nt.test(i)){let n={instancePath:a+"/schedule",schemaPath:"#/\
properties/schedule/pattern",keyword:"pattern",params:{pattern:"^([0-9*/,-]+ +){3}([0-9*/,-]|[A-Za-z]{3})+ +([\
0-9*/,-]|[A-Za-z]{3})+$"},message:'must match pattern "^([0-9*/,-]+ +){3}([0-9*/,-]|[A-Za-z]{3})+ +([0-9*/,-]|\
[A-Za-z]{3})+$"',schema:"^([0-9*/,-]+ +){3}([0-9*/,-]|[A-Za-z]{3})+ +([0-9*/,-]|[A-Za-z]{3})+$",parentSchema:k.
properties.schedule,data:i};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:a+"/schedule",schemaPath:"#\
/properties/schedule/type",keyword:"type",params:{type:"string"},message:"must be string",schema:k.properties.
schedule.type,parentSchema:k.properties.schedule,data:i};e===null?e=[n]:e.push(n),t++}}if(s.timeZone!==void 0){
let i=s.timeZone;if(typeof i=="string"){if(P(i)>64){let n={instancePath:a+"/timeZone",schemaPath:"#/properties\
/timeZone/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters",schema:64,
parentSchema:k.properties.timeZone,data:i};e===null?e=[n]:e.push(n),t++}if(!jt.test(i)){let n={instancePath:a+
"/timeZone",schemaPath:"#/properties/timeZone/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_\
+/-]*$"},message:'must match pattern "^[A-Za-z][A-Za-z0-9_+/-]*$"',schema:"^[A-Za-z][A-Za-z0-9_+/-]*$",parentSchema:k.
properties.timeZone,data:i};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:a+"/timeZone",schemaPath:"#\
/properties/timeZone/type",keyword:"type",params:{type:"string"},message:"must be string",schema:k.properties.
timeZone.type,parentSchema:k.properties.timeZone,data:i};e===null?e=[n]:e.push(n),t++}}if(s.concurrencyPolicy!==
void 0){let i=s.concurrencyPolicy;if(typeof i!="string"){let n={instancePath:a+"/concurrencyPolicy",schemaPath:"\
#/properties/concurrencyPolicy/type",keyword:"type",params:{type:"string"},message:"must be string",schema:k.properties.
concurrencyPolicy.type,parentSchema:k.properties.concurrencyPolicy,data:i};e===null?e=[n]:e.push(n),t++}if(!(i===
"Allow"||i==="Forbid"||i==="Replace")){let n={instancePath:a+"/concurrencyPolicy",schemaPath:"#/properties/con\
currencyPolicy/enum",keyword:"enum",params:{allowedValues:k.properties.concurrencyPolicy.enum},message:"must b\
e equal to one of the allowed values",schema:k.properties.concurrencyPolicy.enum,parentSchema:k.properties.concurrencyPolicy,
data:i};e===null?e=[n]:e.push(n),t++}}if(s.startingDeadlineSeconds!==void 0){let i=s.startingDeadlineSeconds;if(!(typeof i==
"number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let n={instancePath:a+"/startingDeadlineSeconds",schemaPath:"#/prop\
erties/startingDeadlineSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:k.
properties.startingDeadlineSeconds.type,parentSchema:k.properties.startingDeadlineSeconds,data:i};e===null?e=[
n]:e.push(n),t++}if(typeof i=="number"&&isFinite(i)){if(i>604800||isNaN(i)){let n={instancePath:a+"/startingDe\
adlineSeconds",schemaPath:"#/properties/startingDeadlineSeconds/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:604800},message:"must be <= 604800",schema:604800,parentSchema:k.properties.startingDeadlineSeconds,
data:i};e===null?e=[n]:e.push(n),t++}if(i<10||isNaN(i)){let n={instancePath:a+"/startingDeadlineSeconds",schemaPath:"\
#/properties/startingDeadlineSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:10},message:"mus\
t be >= 10",schema:10,parentSchema:k.properties.startingDeadlineSeconds,data:i};e===null?e=[n]:e.push(n),t++}}}
if(s.historyLimit!==void 0){let i=s.historyLimit;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let n={
instancePath:a+"/historyLimit",schemaPath:"#/properties/historyLimit/type",keyword:"type",params:{type:"intege\
r"},message:"must be integer",schema:k.properties.historyLimit.type,parentSchema:k.properties.historyLimit,data:i};
e===null?e=[n]:e.push(n),t++}if(typeof i=="number"&&isFinite(i)){if(i>100||isNaN(i)){let n={instancePath:a+"/h\
istoryLimit",schemaPath:"#/properties/historyLimit/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},
message:"must be <= 100",schema:100,parentSchema:k.properties.historyLimit,data:i};e===null?e=[n]:e.push(n),t++}
if(i<0||isNaN(i)){let n={instancePath:a+"/historyLimit",schemaPath:"#/properties/historyLimit/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:k.properties.historyLimit,
data:i};e===null?e=[n]:e.push(n),t++}}}if(s.notBefore!==void 0){let i=s.notBefore;if(typeof i=="string"){if(!ot.
test(i)){let n={instancePath:a+"/notBefore",schemaPath:"#/properties/notBefore/pattern",keyword:"pattern",params:{
pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})$"},message:'must match \
pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})$"',schema:"^\\d{4}-\\d{2}\
-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})$",parentSchema:k.properties.notBefore,data:i};
e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:a+"/notBefore",schemaPath:"#/properties/notBefore/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:k.properties.notBefore.type,parentSchema:k.
properties.notBefore,data:i};e===null?e=[n]:e.push(n),t++}}if(s.expires!==void 0){let i=s.expires;if(typeof i==
"string"){if(!ot.test(i)){let n={instancePath:a+"/expires",schemaPath:"#/properties/expires/pattern",keyword:"\
pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})$"},message:'\
must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})$"',schema:"^\
\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})$",parentSchema:k.properties.expires,
data:i};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:a+"/expires",schemaPath:"#/properties/expires/t\
ype",keyword:"type",params:{type:"string"},message:"must be string",schema:k.properties.expires.type,parentSchema:k.
properties.expires,data:i};e===null?e=[n]:e.push(n),t++}}if(s.suspend!==void 0){let i=s.suspend;if(typeof i!="\
boolean"){let n={instancePath:a+"/suspend",schemaPath:"#/properties/suspend/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean",schema:k.properties.suspend.type,parentSchema:k.properties.suspend,data:i};
e===null?e=[n]:e.push(n),t++}}if(s.landing!==void 0){let i=s.landing;if(typeof i!="string"){let n={instancePath:a+
"/landing",schemaPath:"#/properties/landing/type",keyword:"type",params:{type:"string"},message:"must be strin\
g",schema:k.properties.landing.type,parentSchema:k.properties.landing,data:i};e===null?e=[n]:e.push(n),t++}if(!(i===
"pullRequest"||i==="none")){let n={instancePath:a+"/landing",schemaPath:"#/properties/landing/enum",keyword:"e\
num",params:{allowedValues:k.properties.landing.enum},message:"must be equal to one of the allowed values",schema:k.
properties.landing.enum,parentSchema:k.properties.landing,data:i};e===null?e=[n]:e.push(n),t++}}if(s.outputs!==
void 0){let i=s.outputs;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let n in i){let y=t;if(typeof n=="str\
ing"){if(P(n)>63){let f={instancePath:a+"/outputs",schemaPath:"#/definitions/valueName/maxLength",keyword:"max\
Length",params:{limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:L,data:n,propertyName:n};
e===null?e=[f]:e.push(f),t++}if(!fe.test(n)){let f={instancePath:a+"/outputs",schemaPath:"#/definitions/valueN\
ame/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_-]*$"},message:'must match pattern "^[A-Za\
-z][A-Za-z0-9_-]*$"',schema:"^[A-Za-z][A-Za-z0-9_-]*$",parentSchema:L,data:n,propertyName:n};e===null?e=[f]:e.
push(f),t++}}else{let f={instancePath:a+"/outputs",schemaPath:"#/definitions/valueName/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:L.type,parentSchema:L,data:n,propertyName:n};e===null?e=[f]:e.push(
f),t++}var d=y===t;if(!d){let f={instancePath:a+"/outputs",schemaPath:"#/properties/outputs/propertyNames",keyword:"\
propertyNames",params:{propertyName:n},message:"property name must be valid",schema:k.properties.outputs.propertyNames,
parentSchema:k.properties.outputs,data:i};e===null?e=[f]:e.push(f),t++}}for(let n in i){let y=i[n];if(y&&typeof y==
"object"&&!Array.isArray(y)){if(y.file===void 0){let f={instancePath:a+"/outputs/"+n.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/definitions/output/required",keyword:"required",params:{missingProperty:"file"},message:"\
must have required property 'file'",schema:_.required,parentSchema:_,data:y};e===null?e=[f]:e.push(f),t++}for(let f in y)
if(!(f==="file"||f==="schema")){let b={instancePath:a+"/outputs/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/definitions/output/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},message:"\
must NOT have additional properties",schema:!1,parentSchema:_,data:y};e===null?e=[b]:e.push(b),t++}if(y.file!==
void 0){let f=y.file;if(typeof f=="string"){if(P(f)>1e3){let b={instancePath:a+"/outputs/"+n.replace(/~/g,"~0").
replace(/\//g,"~1")+"/file",schemaPath:"#/definitions/output/properties/file/maxLength",keyword:"maxLength",params:{
limit:1e3},message:"must NOT have more than 1000 characters",schema:1e3,parentSchema:_.properties.file,data:f};
e===null?e=[b]:e.push(b),t++}if(!gt.test(f)){let b={instancePath:a+"/outputs/"+n.replace(/~/g,"~0").replace(/\//g,
"~1")+"/file",schemaPath:"#/definitions/output/properties/file/pattern",keyword:"pattern",params:{pattern:"^(?\
!/)(?!(.*/)?(\\.\\.?|\\.git)?(/|$))(?!\\.orca/inputs/)[^\\u0000-\\u001f\\\\]+$"},message:'must match pattern "\
^(?!/)(?!(.*/)?(\\.\\.?|\\.git)?(/|$))(?!\\.orca/inputs/)[^\\u0000-\\u001f\\\\]+$"',schema:"^(?!/)(?!(.*/)?(\\.\
\\.?|\\.git)?(/|$))(?!\\.orca/inputs/)[^\\u0000-\\u001f\\\\]+$",parentSchema:_.properties.file,data:f};e===null?
e=[b]:e.push(b),t++}}else{let b={instancePath:a+"/outputs/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"\
#/definitions/output/properties/file/type",keyword:"type",params:{type:"string"},message:"must be string",schema:_.
properties.file.type,parentSchema:_.properties.file,data:f};e===null?e=[b]:e.push(b),t++}}if(y.schema!==void 0){
let f=y.schema;if(!(f&&typeof f=="object"&&!Array.isArray(f))&&typeof f!="boolean"){let b={instancePath:a+"/ou\
tputs/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/schema",schemaPath:"#/definitions/output/properties/schema/\
type",keyword:"type",params:{type:_.properties.schema.type},message:"must be object,boolean",schema:_.properties.
schema.type,parentSchema:_.properties.schema,data:f};e===null?e=[b]:e.push(b),t++}}}else{let f={instancePath:a+
"/outputs/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/output/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:_.type,parentSchema:_,data:y};e===null?e=[f]:e.push(f),t++}}}else{
let n={instancePath:a+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type:"object"},
message:"must be object",schema:k.properties.outputs.type,parentSchema:k.properties.outputs,data:i};e===null?e=
[n]:e.push(n),t++}}}else{let i={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:k.type,parentSchema:k,data:s};e===null?e=[i]:e.push(i),t++}return Ce.errors=e,t===0}function Pt(s,{
instancePath:a="",parentData:z,parentDataProperty:N,rootData:S=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&
!Array.isArray(s)){if(s.apiVersion===void 0){let p={instancePath:a,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"apiVersion"},message:"must have required property 'apiVersion'",schema:W.required,parentSchema:W,
data:s};e===null?e=[p]:e.push(p),t++}if(s.kind===void 0){let p={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"kind"},message:"must have required property 'kind'",schema:W.required,parentSchema:W,
data:s};e===null?e=[p]:e.push(p),t++}if(s.metadata===void 0){let p={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"metadata"},message:"must have required property 'metadata'",schema:W.required,
parentSchema:W,data:s};e===null?e=[p]:e.push(p),t++}if(s.spec===void 0){let p={instancePath:a,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"spec"},message:"must have required property 'spec'",schema:W.
required,parentSchema:W,data:s};e===null?e=[p]:e.push(p),t++}for(let p in s)if(!(p==="apiVersion"||p==="kind"||
p==="metadata"||p==="spec")){let r={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:p},message:"must NOT have additional properties",schema:!1,parentSchema:W,data:s};
e===null?e=[r]:e.push(r),t++}if(s.apiVersion!==void 0){let p=s.apiVersion;if(p!=="orca.dev/v1alpha1"){let r={instancePath:a+
"/apiVersion",schemaPath:"definitions.json#/definitions/apiVersion/const",keyword:"const",params:{allowedValue:"\
orca.dev/v1alpha1"},message:"must be equal to constant",schema:"orca.dev/v1alpha1",parentSchema:Se,data:p};e===
null?e=[r]:e.push(r),t++}}if(s.kind!==void 0){let p=s.kind;if(p!=="DevTask"){let r={instancePath:a+"/kind",schemaPath:"\
#/properties/kind/const",keyword:"const",params:{allowedValue:"DevTask"},message:"must be equal to constant",schema:"\
DevTask",parentSchema:W.properties.kind,data:p};e===null?e=[r]:e.push(r),t++}}s.metadata!==void 0&&(De(s.metadata,
{instancePath:a+"/metadata",parentData:s,parentDataProperty:"metadata",rootData:S})||(e=e===null?De.errors:e.concat(
De.errors),t=e.length)),s.spec!==void 0&&(Ce(s.spec,{instancePath:a+"/spec",parentData:s,parentDataProperty:"s\
pec",rootData:S})||(e=e===null?Ce.errors:e.concat(Ce.errors),t=e.length))}else{let p={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:W.type,parentSchema:W,data:s};e===
null?e=[p]:e.push(p),t++}return Pt.errors=e,t===0}var Ht=kt,J={type:"object",required:["apiVersion","kind","me\
tadata","spec"],additionalProperties:!1,properties:{apiVersion:{$ref:"definitions.json#/definitions/apiVersion"},
kind:{const:"Workflow"},metadata:{$ref:"definitions.json#/definitions/metadata"},spec:{$ref:"#/definitions/wor\
kflowSpec"}},definitions:{workflowSpec:{type:"object",required:["nodes"],additionalProperties:!1,properties:{parameters:{
type:"object"},nodes:{type:"object",minProperties:1,maxProperties:100,propertyNames:{$ref:"definitions.json#/d\
efinitions/name"},additionalProperties:{$ref:"#/definitions/node"}},outputs:{type:"object",propertyNames:{$ref:"\
devtask.json#/definitions/valueName"},additionalProperties:{$ref:"#/definitions/nodeOutput"}}}},node:{type:"ob\
ject",additionalProperties:!1,oneOf:[{required:["prompt"]},{required:["workflow"]}],properties:{prompt:{type:"\
string",pattern:"\\S",maxLength:65536,"x-orca-message":"must say what to do, in at most 65536 characters"},workflow:{
$ref:"definitions.json#/definitions/name"},parameters:{type:"object",propertyNames:{$ref:"definitions.json#/de\
finitions/parameterName"}},dependsOn:{type:"array",maxItems:100,uniqueItems:!0,items:{$ref:"definitions.json#/\
definitions/name"}},requiredCapabilities:{type:"array",items:{$ref:"definitions.json#/definitions/capability"},
uniqueItems:!0,maxItems:100},model:{$ref:"definitions.json#/definitions/model"},podSelector:{$ref:"definitions\
.json#/definitions/labels"},checks:{$ref:"definitions.json#/definitions/checks"},maxCheckRounds:{type:"integer",
minimum:1,maximum:20},maxRetries:{type:"integer",minimum:0,maximum:20},timeoutSeconds:{type:"integer",minimum:1,
maximum:604800},landing:{type:"string",enum:["commit","none"],default:"commit"},inputs:{type:"object",propertyNames:{
$ref:"devtask.json#/definitions/valueName"},additionalProperties:{$ref:"#/definitions/nodeOutput"}},outputs:{type:"\
object",propertyNames:{$ref:"devtask.json#/definitions/valueName"},additionalProperties:{$ref:"devtask.json#/d\
efinitions/output"}}}},nodeOutput:{type:"string",pattern:"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.[A-Za-z][A-Za-z\
0-9_-]{0,62}$","x-orca-message":"must be <node>.<output>"}}};function Ve(s,{instancePath:a="",parentData:z,parentDataProperty:N,
rootData:S=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.name===void 0){let p={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required propert\
y 'name'",schema:I.required,parentSchema:I,data:s};e===null?e=[p]:e.push(p),t++}for(let p in s)if(!(p==="name"||
p==="project"||p==="labels"||p==="annotations")){let r={instancePath:a,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties",schema:!1,parentSchema:I,
data:s};e===null?e=[r]:e.push(r),t++}if(s.name!==void 0){let p=s.name;if(typeof p=="string"){if(P(p)>63){let r={
instancePath:a+"/name",schemaPath:"#/definitions/name/maxLength",keyword:"maxLength",params:{limit:63},message:"\
must NOT have more than 63 characters",schema:63,parentSchema:w,data:p};e===null?e=[r]:e.push(r),t++}if(!T.test(
p)){let r={instancePath:a+"/name",schemaPath:"#/definitions/name/pattern",keyword:"pattern",params:{pattern:"^\
[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'must match pattern "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"',schema:"^[a-z0\
-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:w,data:p};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:a+"/n\
ame",schemaPath:"#/definitions/name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:w.
type,parentSchema:w,data:p};e===null?e=[r]:e.push(r),t++}}if(s.project!==void 0){let p=s.project;if(typeof p==
"string"){if(P(p)>63){let r={instancePath:a+"/project",schemaPath:"#/definitions/name/maxLength",keyword:"maxL\
ength",params:{limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:w,data:p};e===
null?e=[r]:e.push(r),t++}if(!T.test(p)){let r={instancePath:a+"/project",schemaPath:"#/definitions/name/patter\
n",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'must match pattern "^[a-z0-9]\
([-a-z0-9]*[a-z0-9])?$"',schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:w,data:p};e===null?e=[r]:e.push(
r),t++}}else{let r={instancePath:a+"/project",schemaPath:"#/definitions/name/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:w.type,parentSchema:w,data:p};e===null?e=[r]:e.push(r),t++}}s.labels!==
void 0&&(B(s.labels,{instancePath:a+"/labels",parentData:s,parentDataProperty:"labels",rootData:S})||(e=e===null?
B.errors:e.concat(B.errors),t=e.length)),s.annotations!==void 0&&(G(s.annotations,{instancePath:a+"/annotation\
s",parentData:s,parentDataProperty:"annotations",rootData:S})||(e=e===null?G.errors:e.concat(G.errors),t=e.length))}else{
let p={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:I.
type,parentSchema:I,data:s};e===null?e=[p]:e.push(p),t++}return Ve.errors=e,t===0}var H={type:"object",required:[
"nodes"],additionalProperties:!1,properties:{parameters:{type:"object"},nodes:{type:"object",minProperties:1,maxProperties:100,
propertyNames:{$ref:"definitions.json#/definitions/name"},additionalProperties:{$ref:"#/definitions/node"}},outputs:{
type:"object",propertyNames:{$ref:"devtask.json#/definitions/valueName"},additionalProperties:{$ref:"#/definit\
ions/nodeOutput"}}}},de={type:"string",pattern:"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.[A-Za-z][A-Za-z0-9_-]{0,6\
2}$","x-orca-message":"must be <node>.<output>"},v={type:"object",additionalProperties:!1,oneOf:[{required:["p\
rompt"]},{required:["workflow"]}],properties:{prompt:{type:"string",pattern:"\\S",maxLength:65536,"x-orca-mess\
age":"must say what to do, in at most 65536 characters"},workflow:{$ref:"definitions.json#/definitions/name"},
parameters:{type:"object",propertyNames:{$ref:"definitions.json#/definitions/parameterName"}},dependsOn:{type:"\
array",maxItems:100,uniqueItems:!0,items:{$ref:"definitions.json#/definitions/name"}},requiredCapabilities:{type:"\
array",items:{$ref:"definitions.json#/definitions/capability"},uniqueItems:!0,maxItems:100},model:{$ref:"defin\
itions.json#/definitions/model"},podSelector:{$ref:"definitions.json#/definitions/labels"},checks:{$ref:"defin\
itions.json#/definitions/checks"},maxCheckRounds:{type:"integer",minimum:1,maximum:20},maxRetries:{type:"integ\
er",minimum:0,maximum:20},timeoutSeconds:{type:"integer",minimum:1,maximum:604800},landing:{type:"string",enum:[
"commit","none"],default:"commit"},inputs:{type:"object",propertyNames:{$ref:"devtask.json#/definitions/valueN\
ame"},additionalProperties:{$ref:"#/definitions/nodeOutput"}},outputs:{type:"object",propertyNames:{$ref:"devt\
ask.json#/definitions/valueName"},additionalProperties:{$ref:"devtask.json#/definitions/output"}}}};function Me(s,{
instancePath:a="",parentData:z,parentDataProperty:N,rootData:S=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&
!Array.isArray(s)){for(let r in s){let c=t;if(typeof r=="string"){if(P(r)>253){let u={instancePath:a,schemaPath:"\
#/definitions/labelKey/maxLength",keyword:"maxLength",params:{limit:253},message:"must NOT have more than 253 \
characters",schema:253,parentSchema:re,data:r,propertyName:r};e===null?e=[u]:e.push(u),t++}if(!be.test(r)){let u={
instancePath:a,schemaPath:"#/definitions/labelKey/pattern",keyword:"pattern",params:{pattern:"^([a-z0-9]([-a-z\
0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$"},message:'must match pattern "^([a-z0-9]([-a-z0-\
9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$"',schema:"^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-\
z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$",parentSchema:re,data:r,propertyName:r};e===null?e=[u]:e.push(u),t++}}var p=c===
t;if(!p){let u={instancePath:a,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:r},message:"\
property name must be valid",schema:O.propertyNames,parentSchema:O,data:s};e===null?e=[u]:e.push(u),t++}}for(let r in s){
let c=s[r];if(typeof c=="string"){if(P(c)>63){let u={instancePath:a+"/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/additionalProperties/maxLength",keyword:"maxLength",params:{limit:63},message:"must NOT have mor\
e than 63 characters",schema:63,parentSchema:O.additionalProperties,data:c};e===null?e=[u]:e.push(u),t++}if(!We.
test(c)){let u={instancePath:a+"/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties\
/pattern",keyword:"pattern",params:{pattern:"^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$"},message:'must mat\
ch pattern "^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$"',schema:"^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?\
)?$",parentSchema:O.additionalProperties,data:c};e===null?e=[u]:e.push(u),t++}}else{let u={instancePath:a+"/"+
r.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:O.additionalProperties.type,parentSchema:O.additionalProperties,data:c};
e===null?e=[u]:e.push(u),t++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object",schema:O.type,parentSchema:O,data:s};e===null?e=[r]:e.push(r),t++}return Me.errors=
e,t===0}function Fe(s,{instancePath:a="",parentData:z,parentDataProperty:N,rootData:S=s}={}){let e=null,t=0;if(Array.
isArray(s)){if(s.length>50){let r={instancePath:a,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:50},
message:"must NOT have more than 50 items",schema:50,parentSchema:ne,data:s};e===null?e=[r]:e.push(r),t++}let p=s.
length;for(let r=0;r<p;r++)ae(s[r],{instancePath:a+"/"+r,parentData:s,parentDataProperty:r,rootData:S})||(e=e===
null?ae.errors:e.concat(ae.errors),t=e.length)}else{let p={instancePath:a,schemaPath:"#/type",keyword:"type",params:{
type:"array"},message:"must be array",schema:ne.type,parentSchema:ne,data:s};e===null?e=[p]:e.push(p),t++}return Fe.
errors=e,t===0}function Be(s,{instancePath:a="",parentData:z,parentDataProperty:N,rootData:S=s}={}){let e=null,
t=0,p=t,r=!1,c=null,u=t;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.prompt===void 0){let i={instancePath:a,
schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:"prompt"},message:"must have requir\
ed property 'prompt'",schema:v.oneOf[0].required,parentSchema:v.oneOf[0],data:s};e===null?e=[i]:e.push(i),t++}
var o=u===t;o&&(r=!0,c=0);let m=t;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.workflow===void 0){let i={instancePath:a,
schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"workflow"},message:"must have requ\
ired property 'workflow'",schema:v.oneOf[1].required,parentSchema:v.oneOf[1],data:s};e===null?e=[i]:e.push(i),
t++}var o=m===t;if(o&&r?(r=!1,c=[c,1]):o&&(r=!0,c=1),r)t=p,e!==null&&(p?e.length=p:e=null);else{let i={instancePath:a,
schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:c},message:"must match exactly one schema in oneOf",
schema:v.oneOf,parentSchema:v,data:s};e===null?e=[i]:e.push(i),t++}if(s&&typeof s=="object"&&!Array.isArray(s)){
for(let i in s)if(!ye.call(v.properties,i)){let n={instancePath:a,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties",schema:!1,parentSchema:v,
data:s};e===null?e=[n]:e.push(n),t++}if(s.prompt!==void 0){let i=s.prompt;if(typeof i=="string"){if(P(i)>65536){
let n={instancePath:a+"/prompt",schemaPath:"#/properties/prompt/maxLength",keyword:"maxLength",params:{limit:65536},
message:"must NOT have more than 65536 characters",schema:65536,parentSchema:v.properties.prompt,data:i};e===null?
e=[n]:e.push(n),t++}if(!tt.test(i)){let n={instancePath:a+"/prompt",schemaPath:"#/properties/prompt/pattern",keyword:"\
pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"',schema:"\\S",parentSchema:v.properties.prompt,
data:i};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:a+"/prompt",schemaPath:"#/properties/prompt/typ\
e",keyword:"type",params:{type:"string"},message:"must be string",schema:v.properties.prompt.type,parentSchema:v.
properties.prompt,data:i};e===null?e=[n]:e.push(n),t++}}if(s.workflow!==void 0){let i=s.workflow;if(typeof i==
"string"){if(P(i)>63){let n={instancePath:a+"/workflow",schemaPath:"definitions.json#/definitions/name/maxLeng\
th",keyword:"maxLength",params:{limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:w,
data:i};e===null?e=[n]:e.push(n),t++}if(!T.test(i)){let n={instancePath:a+"/workflow",schemaPath:"definitions.\
json#/definitions/name/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'\
must match pattern "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"',schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:w,
data:i};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:a+"/workflow",schemaPath:"definitions.json#/def\
initions/name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:w.type,parentSchema:w,
data:i};e===null?e=[n]:e.push(n),t++}}if(s.parameters!==void 0){let i=s.parameters;if(i&&typeof i=="object"&&!Array.
isArray(i))for(let n in i){let y=t;if(typeof n=="string"){if(P(n)>63){let f={instancePath:a+"/parameters",schemaPath:"\
definitions.json#/definitions/parameterName/maxLength",keyword:"maxLength",params:{limit:63},message:"must NOT\
 have more than 63 characters",schema:63,parentSchema:Ke,data:n,propertyName:n};e===null?e=[f]:e.push(f),t++}if(!yt.
test(n)){let f={instancePath:a+"/parameters",schemaPath:"definitions.json#/definitions/parameterName/pattern",
keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_]*$"},message:'must match pattern "^[A-Za-z][A-Za-z0-9_\
]*$"',schema:"^[A-Za-z][A-Za-z0-9_]*$",parentSchema:Ke,data:n,propertyName:n};e===null?e=[f]:e.push(f),t++}}var l=y===
t;if(!l){let f={instancePath:a+"/parameters",schemaPath:"#/properties/parameters/propertyNames",keyword:"prope\
rtyNames",params:{propertyName:n},message:"property name must be valid",schema:v.properties.parameters.propertyNames,
parentSchema:v.properties.parameters,data:i};e===null?e=[f]:e.push(f),t++}}else{let n={instancePath:a+"/parame\
ters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type:"object"},message:"must be object",
schema:v.properties.parameters.type,parentSchema:v.properties.parameters,data:i};e===null?e=[n]:e.push(n),t++}}
if(s.dependsOn!==void 0){let i=s.dependsOn;if(Array.isArray(i)){if(i.length>100){let b={instancePath:a+"/depen\
dsOn",schemaPath:"#/properties/dependsOn/maxItems",keyword:"maxItems",params:{limit:100},message:"must NOT hav\
e more than 100 items",schema:100,parentSchema:v.properties.dependsOn,data:i};e===null?e=[b]:e.push(b),t++}let n=i.
length;for(let b=0;b<n;b++){let D=i[b];if(typeof D=="string"){if(P(D)>63){let Z={instancePath:a+"/dependsOn/"+
b,schemaPath:"definitions.json#/definitions/name/maxLength",keyword:"maxLength",params:{limit:63},message:"mus\
t NOT have more than 63 characters",schema:63,parentSchema:w,data:D};e===null?e=[Z]:e.push(Z),t++}if(!T.test(D)){
let Z={instancePath:a+"/dependsOn/"+b,schemaPath:"definitions.json#/definitions/name/pattern",keyword:"pattern",
params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'must match pattern "^[a-z0-9]([-a-z0-9]*[a-z0-9])?\
$"',schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:w,data:D};e===null?e=[Z]:e.push(Z),t++}}else{let Z={
instancePath:a+"/dependsOn/"+b,schemaPath:"definitions.json#/definitions/name/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:w.type,parentSchema:w,data:D};e===null?e=[Z]:e.push(Z),t++}}let y=i.length,
f;if(y>1){e:for(;y--;)for(f=y;f--;)if(C(i[y],i[f])){let b={instancePath:a+"/dependsOn",schemaPath:"#/propertie\
s/dependsOn/uniqueItems",keyword:"uniqueItems",params:{i:y,j:f},message:"must NOT have duplicate items (items \
## "+f+" and "+y+" are identical)",schema:!0,parentSchema:v.properties.dependsOn,data:i};e===null?e=[b]:e.push(
b),t++;break e}}}else{let n={instancePath:a+"/dependsOn",schemaPath:"#/properties/dependsOn/type",keyword:"typ\
e",params:{type:"array"},message:"must be array",schema:v.properties.dependsOn.type,parentSchema:v.properties.
dependsOn,data:i};e===null?e=[n]:e.push(n),t++}}if(s.requiredCapabilities!==void 0){let i=s.requiredCapabilities;
if(Array.isArray(i)){if(i.length>100){let b={instancePath:a+"/requiredCapabilities",schemaPath:"#/properties/r\
equiredCapabilities/maxItems",keyword:"maxItems",params:{limit:100},message:"must NOT have more than 100 items",
schema:100,parentSchema:v.properties.requiredCapabilities,data:i};e===null?e=[b]:e.push(b),t++}let n=i.length;
for(let b=0;b<n;b++){let D=i[b];if(typeof D=="string"){if(P(D)>63){let Z={instancePath:a+"/requiredCapabilitie\
s/"+b,schemaPath:"definitions.json#/definitions/capability/maxLength",keyword:"maxLength",params:{limit:63},message:"\
must NOT have more than 63 characters",schema:63,parentSchema:F,data:D};e===null?e=[Z]:e.push(Z),t++}if(!Je.test(
D)){let Z={instancePath:a+"/requiredCapabilities/"+b,schemaPath:"definitions.json#/definitions/capability/patt\
ern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$"},message:'must match patte\
rn "^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$"',schema:"^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$",parentSchema:F,
data:D};e===null?e=[Z]:e.push(Z),t++}}else{let Z={instancePath:a+"/requiredCapabilities/"+b,schemaPath:"defini\
tions.json#/definitions/capability/type",keyword:"type",params:{type:"string"},message:"must be string",schema:F.
type,parentSchema:F,data:D};e===null?e=[Z]:e.push(Z),t++}}let y=i.length,f;if(y>1){e:for(;y--;)for(f=y;f--;)if(C(
i[y],i[f])){let b={instancePath:a+"/requiredCapabilities",schemaPath:"#/properties/requiredCapabilities/unique\
Items",keyword:"uniqueItems",params:{i:y,j:f},message:"must NOT have duplicate items (items ## "+f+" and "+y+"\
 are identical)",schema:!0,parentSchema:v.properties.requiredCapabilities,data:i};e===null?e=[b]:e.push(b),t++;
break e}}}else{let n={instancePath:a+"/requiredCapabilities",schemaPath:"#/properties/requiredCapabilities/typ\
e",keyword:"type",params:{type:"array"},message:"must be array",schema:v.properties.requiredCapabilities.type,
parentSchema:v.properties.requiredCapabilities,data:i};e===null?e=[n]:e.push(n),t++}}if(s.model!==void 0){let i=s.
model;if(typeof i=="string"){if(P(i)>128){let n={instancePath:a+"/model",schemaPath:"definitions.json#/definit\
ions/model/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters",
schema:128,parentSchema:q,data:i};e===null?e=[n]:e.push(n),t++}if(!ue.test(i)){let n={instancePath:a+"/model",
schemaPath:"definitions.json#/definitions/model/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][-A-Za\
-z0-9._:/@\\[\\]]*$"},message:'must match pattern "^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$"',schema:"^[A-Za-z0-9\
][-A-Za-z0-9._:/@\\[\\]]*$",parentSchema:q,data:i};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:a+"/\
model",schemaPath:"definitions.json#/definitions/model/type",keyword:"type",params:{type:"string"},message:"mu\
st be string",schema:q.type,parentSchema:q,data:i};e===null?e=[n]:e.push(n),t++}}if(s.podSelector!==void 0&&(Me(
s.podSelector,{instancePath:a+"/podSelector",parentData:s,parentDataProperty:"podSelector",rootData:S})||(e=e===
null?Me.errors:e.concat(Me.errors),t=e.length)),s.checks!==void 0&&(Fe(s.checks,{instancePath:a+"/checks",parentData:s,
parentDataProperty:"checks",rootData:S})||(e=e===null?Fe.errors:e.concat(Fe.errors),t=e.length)),s.maxCheckRounds!==
void 0){let i=s.maxCheckRounds;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let n={instancePath:a+
"/maxCheckRounds",schemaPath:"#/properties/maxCheckRounds/type",keyword:"type",params:{type:"integer"},message:"\
must be integer",schema:v.properties.maxCheckRounds.type,parentSchema:v.properties.maxCheckRounds,data:i};e===
null?e=[n]:e.push(n),t++}if(typeof i=="number"&&isFinite(i)){if(i>20||isNaN(i)){let n={instancePath:a+"/maxChe\
ckRounds",schemaPath:"#/properties/maxCheckRounds/maximum",keyword:"maximum",params:{comparison:"<=",limit:20},
message:"must be <= 20",schema:20,parentSchema:v.properties.maxCheckRounds,data:i};e===null?e=[n]:e.push(n),t++}
if(i<1||isNaN(i)){let n={instancePath:a+"/maxCheckRounds",schemaPath:"#/properties/maxCheckRounds/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:v.properties.maxCheckRounds,
data:i};e===null?e=[n]:e.push(n),t++}}}if(s.maxRetries!==void 0){let i=s.maxRetries;if(!(typeof i=="number"&&!(i%
1)&&!isNaN(i)&&isFinite(i))){let n={instancePath:a+"/maxRetries",schemaPath:"#/properties/maxRetries/type",keyword:"\
type",params:{type:"integer"},message:"must be integer",schema:v.properties.maxRetries.type,parentSchema:v.properties.
maxRetries,data:i};e===null?e=[n]:e.push(n),t++}if(typeof i=="number"&&isFinite(i)){if(i>20||isNaN(i)){let n={
instancePath:a+"/maxRetries",schemaPath:"#/properties/maxRetries/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:20},message:"must be <= 20",schema:20,parentSchema:v.properties.maxRetries,data:i};e===null?e=[n]:e.
push(n),t++}if(i<0||isNaN(i)){let n={instancePath:a+"/maxRetries",schemaPath:"#/properties/maxRetries/minimum",
keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:v.properties.maxRetries,
data:i};e===null?e=[n]:e.push(n),t++}}}if(s.timeoutSeconds!==void 0){let i=s.timeoutSeconds;if(!(typeof i=="nu\
mber"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let n={instancePath:a+"/timeoutSeconds",schemaPath:"#/properties/timeo\
utSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:v.properties.timeoutSeconds.
type,parentSchema:v.properties.timeoutSeconds,data:i};e===null?e=[n]:e.push(n),t++}if(typeof i=="number"&&isFinite(
i)){if(i>604800||isNaN(i)){let n={instancePath:a+"/timeoutSeconds",schemaPath:"#/properties/timeoutSeconds/max\
imum",keyword:"maximum",params:{comparison:"<=",limit:604800},message:"must be <= 604800",schema:604800,parentSchema:v.
properties.timeoutSeconds,data:i};e===null?e=[n]:e.push(n),t++}if(i<1||isNaN(i)){let n={instancePath:a+"/timeo\
utSeconds",schemaPath:"#/properties/timeoutSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1",schema:1,parentSchema:v.properties.timeoutSeconds,data:i};e===null?e=[n]:e.push(n),t++}}}
if(s.landing!==void 0){let i=s.landing;if(typeof i!="string"){let n={instancePath:a+"/landing",schemaPath:"#/p\
roperties/landing/type",keyword:"type",params:{type:"string"},message:"must be string",schema:v.properties.landing.
type,parentSchema:v.properties.landing,data:i};e===null?e=[n]:e.push(n),t++}if(!(i==="commit"||i==="none")){let n={
instancePath:a+"/landing",schemaPath:"#/properties/landing/enum",keyword:"enum",params:{allowedValues:v.properties.
landing.enum},message:"must be equal to one of the allowed values",schema:v.properties.landing.enum,parentSchema:v.
properties.landing,data:i};e===null?e=[n]:e.push(n),t++}}if(s.inputs!==void 0){let i=s.inputs;if(i&&typeof i==
"object"&&!Array.isArray(i)){for(let n in i){let y=t;if(typeof n=="string"){if(P(n)>63){let f={instancePath:a+
"/inputs",schemaPath:"devtask.json#/definitions/valueName/maxLength",keyword:"maxLength",params:{limit:63},message:"\
must NOT have more than 63 characters",schema:63,parentSchema:L,data:n,propertyName:n};e===null?e=[f]:e.push(f),
t++}if(!fe.test(n)){let f={instancePath:a+"/inputs",schemaPath:"devtask.json#/definitions/valueName/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_-]*$"},message:'must match pattern "^[A-Za-z][A-Za-z0-9_-]*$"',schema:"\
^[A-Za-z][A-Za-z0-9_-]*$",parentSchema:L,data:n,propertyName:n};e===null?e=[f]:e.push(f),t++}}else{let f={instancePath:a+
"/inputs",schemaPath:"devtask.json#/definitions/valueName/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:L.type,parentSchema:L,data:n,propertyName:n};e===null?e=[f]:e.push(f),t++}var h=y===t;if(!h){
let f={instancePath:a+"/inputs",schemaPath:"#/properties/inputs/propertyNames",keyword:"propertyNames",params:{
propertyName:n},message:"property name must be valid",schema:v.properties.inputs.propertyNames,parentSchema:v.
properties.inputs,data:i};e===null?e=[f]:e.push(f),t++}}for(let n in i){let y=i[n];if(typeof y=="string"){if(!st.
test(y)){let f={instancePath:a+"/inputs/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/n\
odeOutput/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.[A-Za-z][A-Za-z0-9_\
-]{0,62}$"},message:'must match pattern "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.[A-Za-z][A-Za-z0-9_-]{0,62}$"',
schema:"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.[A-Za-z][A-Za-z0-9_-]{0,62}$",parentSchema:de,data:y};e===null?e=
[f]:e.push(f),t++}}else{let f={instancePath:a+"/inputs/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/definitions/nodeOutput/type",keyword:"type",params:{type:"string"},message:"must be string",schema:de.type,parentSchema:de,
data:y};e===null?e=[f]:e.push(f),t++}}}else{let n={instancePath:a+"/inputs",schemaPath:"#/properties/inputs/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object",schema:v.properties.inputs.type,parentSchema:v.
properties.inputs,data:i};e===null?e=[n]:e.push(n),t++}}if(s.outputs!==void 0){let i=s.outputs;if(i&&typeof i==
"object"&&!Array.isArray(i)){for(let n in i){let y=t;if(typeof n=="string"){if(P(n)>63){let f={instancePath:a+
"/outputs",schemaPath:"devtask.json#/definitions/valueName/maxLength",keyword:"maxLength",params:{limit:63},message:"\
must NOT have more than 63 characters",schema:63,parentSchema:L,data:n,propertyName:n};e===null?e=[f]:e.push(f),
t++}if(!fe.test(n)){let f={instancePath:a+"/outputs",schemaPath:"devtask.json#/definitions/valueName/pattern",
keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_-]*$"},message:'must match pattern "^[A-Za-z][A-Za-z0-9\
_-]*$"',schema:"^[A-Za-z][A-Za-z0-9_-]*$",parentSchema:L,data:n,propertyName:n};e===null?e=[f]:e.push(f),t++}}else{
let f={instancePath:a+"/outputs",schemaPath:"devtask.json#/definitions/valueName/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:L.type,parentSchema:L,data:n,propertyName:n};e===null?e=[f]:e.push(
f),t++}var d=y===t;if(!d){let f={instancePath:a+"/outputs",schemaPath:"#/properties/outputs/propertyNames",keyword:"\
propertyNames",params:{propertyName:n},message:"property name must be valid",schema:v.properties.outputs.propertyNames,
parentSchema:v.properties.outputs,data:i};e===null?e=[f]:e.push(f),t++}}for(let n in i){let y=i[n];if(y&&typeof y==
"object"&&!Array.isArray(y)){if(y.file===void 0){let f={instancePath:a+"/outputs/"+n.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"devtask.json#/definitions/output/required",keyword:"required",params:{missingProperty:"\
file"},message:"must have required property 'file'",schema:_.required,parentSchema:_,data:y};e===null?e=[f]:e.
push(f),t++}for(let f in y)if(!(f==="file"||f==="schema")){let b={instancePath:a+"/outputs/"+n.replace(/~/g,"~\
0").replace(/\//g,"~1"),schemaPath:"devtask.json#/definitions/output/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:f},message:"must NOT have additional properties",schema:!1,parentSchema:_,
data:y};e===null?e=[b]:e.push(b),t++}if(y.file!==void 0){let f=y.file;if(typeof f=="string"){if(P(f)>1e3){let b={
instancePath:a+"/outputs/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"devtask.json#/definiti\
ons/output/properties/file/maxLength",keyword:"maxLength",params:{limit:1e3},message:"must NOT have more than \
1000 characters",schema:1e3,parentSchema:_.properties.file,data:f};e===null?e=[b]:e.push(b),t++}if(!gt.test(f)){
let b={instancePath:a+"/outputs/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"devtask.json#/d\
efinitions/output/properties/file/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!(.*/)?(\\.\\.?|\\.git)?(/|\
$))(?!\\.orca/inputs/)[^\\u0000-\\u001f\\\\]+$"},message:'must match pattern "^(?!/)(?!(.*/)?(\\.\\.?|\\.git)?(/|\
$))(?!\\.orca/inputs/)[^\\u0000-\\u001f\\\\]+$"',schema:"^(?!/)(?!(.*/)?(\\.\\.?|\\.git)?(/|$))(?!\\.orca/inputs/)\
[^\\u0000-\\u001f\\\\]+$",parentSchema:_.properties.file,data:f};e===null?e=[b]:e.push(b),t++}}else{let b={instancePath:a+
"/outputs/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"devtask.json#/definitions/output/prop\
erties/file/type",keyword:"type",params:{type:"string"},message:"must be string",schema:_.properties.file.type,
parentSchema:_.properties.file,data:f};e===null?e=[b]:e.push(b),t++}}if(y.schema!==void 0){let f=y.schema;if(!(f&&
typeof f=="object"&&!Array.isArray(f))&&typeof f!="boolean"){let b={instancePath:a+"/outputs/"+n.replace(/~/g,
"~0").replace(/\//g,"~1")+"/schema",schemaPath:"devtask.json#/definitions/output/properties/schema/type",keyword:"\
type",params:{type:_.properties.schema.type},message:"must be object,boolean",schema:_.properties.schema.type,
parentSchema:_.properties.schema,data:f};e===null?e=[b]:e.push(b),t++}}}else{let f={instancePath:a+"/outputs/"+
n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"devtask.json#/definitions/output/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:_.type,parentSchema:_,data:y};e===null?e=[f]:e.push(f),t++}}}else{
let n={instancePath:a+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type:"object"},
message:"must be object",schema:v.properties.outputs.type,parentSchema:v.properties.outputs,data:i};e===null?e=
[n]:e.push(n),t++}}}else{let i={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:v.type,parentSchema:v,data:s};e===null?e=[i]:e.push(i),t++}return Be.errors=e,t===0}function Ge(s,{
instancePath:a="",parentData:z,parentDataProperty:N,rootData:S=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&
!Array.isArray(s)){if(s.nodes===void 0){let c={instancePath:a,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"nodes"},message:"must have required property 'nodes'",schema:H.required,parentSchema:H,data:s};
e===null?e=[c]:e.push(c),t++}for(let c in s)if(!(c==="parameters"||c==="nodes"||c==="outputs")){let u={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},message:"must\
 NOT have additional properties",schema:!1,parentSchema:H,data:s};e===null?e=[u]:e.push(u),t++}if(s.parameters!==
void 0){let c=s.parameters;if(!(c&&typeof c=="object"&&!Array.isArray(c))){let u={instancePath:a+"/parameters",
schemaPath:"#/properties/parameters/type",keyword:"type",params:{type:"object"},message:"must be object",schema:H.
properties.parameters.type,parentSchema:H.properties.parameters,data:c};e===null?e=[u]:e.push(u),t++}}if(s.nodes!==
void 0){let c=s.nodes;if(c&&typeof c=="object"&&!Array.isArray(c)){if(Object.keys(c).length>100){let u={instancePath:a+
"/nodes",schemaPath:"#/properties/nodes/maxProperties",keyword:"maxProperties",params:{limit:100},message:"mus\
t NOT have more than 100 properties",schema:100,parentSchema:H.properties.nodes,data:c};e===null?e=[u]:e.push(
u),t++}if(Object.keys(c).length<1){let u={instancePath:a+"/nodes",schemaPath:"#/properties/nodes/minProperties",
keyword:"minProperties",params:{limit:1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:H.
properties.nodes,data:c};e===null?e=[u]:e.push(u),t++}for(let u in c){let m=t;if(typeof u=="string"){if(P(u)>63){
let o={instancePath:a+"/nodes",schemaPath:"definitions.json#/definitions/name/maxLength",keyword:"maxLength",params:{
limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:w,data:u,propertyName:u};e===
null?e=[o]:e.push(o),t++}if(!T.test(u)){let o={instancePath:a+"/nodes",schemaPath:"definitions.json#/definitio\
ns/name/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'must match patt\
ern "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"',schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:w,data:u,propertyName:u};
e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:a+"/nodes",schemaPath:"definitions.json#/definitions/na\
me/type",keyword:"type",params:{type:"string"},message:"must be string",schema:w.type,parentSchema:w,data:u,propertyName:u};
e===null?e=[o]:e.push(o),t++}var p=m===t;if(!p){let o={instancePath:a+"/nodes",schemaPath:"#/properties/nodes/\
propertyNames",keyword:"propertyNames",params:{propertyName:u},message:"property name must be valid",schema:H.
properties.nodes.propertyNames,parentSchema:H.properties.nodes,data:c};e===null?e=[o]:e.push(o),t++}}for(let u in c)
Be(c[u],{instancePath:a+"/nodes/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:c,parentDataProperty:u,rootData:S})||
(e=e===null?Be.errors:e.concat(Be.errors),t=e.length)}else{let u={instancePath:a+"/nodes",schemaPath:"#/proper\
ties/nodes/type",keyword:"type",params:{type:"object"},message:"must be object",schema:H.properties.nodes.type,
parentSchema:H.properties.nodes,data:c};e===null?e=[u]:e.push(u),t++}}if(s.outputs!==void 0){let c=s.outputs;if(c&&
typeof c=="object"&&!Array.isArray(c)){for(let u in c){let m=t;if(typeof u=="string"){if(P(u)>63){let o={instancePath:a+
"/outputs",schemaPath:"devtask.json#/definitions/valueName/maxLength",keyword:"maxLength",params:{limit:63},message:"\
must NOT have more than 63 characters",schema:63,parentSchema:L,data:u,propertyName:u};e===null?e=[o]:e.push(o),
t++}if(!fe.test(u)){let o={instancePath:a+"/outputs",schemaPath:"devtask.json#/definitions/valueName/pattern",
keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_-]*$"},message:'must match pattern "^[A-Za-z][A-Za-z0-9\
_-]*$"',schema:"^[A-Za-z][A-Za-z0-9_-]*$",parentSchema:L,data:u,propertyName:u};e===null?e=[o]:e.push(o),t++}}else{
let o={instancePath:a+"/outputs",schemaPath:"devtask.json#/definitions/valueName/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:L.type,parentSchema:L,data:u,propertyName:u};e===null?e=[o]:e.push(
o),t++}var r=m===t;if(!r){let o={instancePath:a+"/outputs",schemaPath:"#/properties/outputs/propertyNames",keyword:"\
propertyNames",params:{propertyName:u},message:"property name must be valid",schema:H.properties.outputs.propertyNames,
parentSchema:H.properties.outputs,data:c};e===null?e=[o]:e.push(o),t++}}for(let u in c){let m=c[u];if(typeof m==
"string"){if(!st.test(m)){let o={instancePath:a+"/outputs/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/definitions/nodeOutput/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.[A-Z\
a-z][A-Za-z0-9_-]{0,62}$"},message:'must match pattern "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.[A-Za-z][A-Za-z0-\
9_-]{0,62}$"',schema:"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.[A-Za-z][A-Za-z0-9_-]{0,62}$",parentSchema:de,data:m};
e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:a+"/outputs/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/definitions/nodeOutput/type",keyword:"type",params:{type:"string"},message:"must be string",schema:de.
type,parentSchema:de,data:m};e===null?e=[o]:e.push(o),t++}}}else{let u={instancePath:a+"/outputs",schemaPath:"\
#/properties/outputs/type",keyword:"type",params:{type:"object"},message:"must be object",schema:H.properties.
outputs.type,parentSchema:H.properties.outputs,data:c};e===null?e=[u]:e.push(u),t++}}}else{let c={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:H.type,parentSchema:H,
data:s};e===null?e=[c]:e.push(c),t++}return Ge.errors=e,t===0}function kt(s,{instancePath:a="",parentData:z,parentDataProperty:N,
rootData:S=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.apiVersion===void 0){let p={
instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"apiVersion"},message:"must \
have required property 'apiVersion'",schema:J.required,parentSchema:J,data:s};e===null?e=[p]:e.push(p),t++}if(s.
kind===void 0){let p={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},
message:"must have required property 'kind'",schema:J.required,parentSchema:J,data:s};e===null?e=[p]:e.push(p),
t++}if(s.metadata===void 0){let p={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
metadata"},message:"must have required property 'metadata'",schema:J.required,parentSchema:J,data:s};e===null?
e=[p]:e.push(p),t++}if(s.spec===void 0){let p={instancePath:a,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"spec"},message:"must have required property 'spec'",schema:J.required,parentSchema:J,data:s};
e===null?e=[p]:e.push(p),t++}for(let p in s)if(!(p==="apiVersion"||p==="kind"||p==="metadata"||p==="spec")){let r={
instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},
message:"must NOT have additional properties",schema:!1,parentSchema:J,data:s};e===null?e=[r]:e.push(r),t++}if(s.
apiVersion!==void 0){let p=s.apiVersion;if(p!=="orca.dev/v1alpha1"){let r={instancePath:a+"/apiVersion",schemaPath:"\
definitions.json#/definitions/apiVersion/const",keyword:"const",params:{allowedValue:"orca.dev/v1alpha1"},message:"\
must be equal to constant",schema:"orca.dev/v1alpha1",parentSchema:Se,data:p};e===null?e=[r]:e.push(r),t++}}if(s.
kind!==void 0){let p=s.kind;if(p!=="Workflow"){let r={instancePath:a+"/kind",schemaPath:"#/properties/kind/con\
st",keyword:"const",params:{allowedValue:"Workflow"},message:"must be equal to constant",schema:"Workflow",parentSchema:J.
properties.kind,data:p};e===null?e=[r]:e.push(r),t++}}s.metadata!==void 0&&(Ve(s.metadata,{instancePath:a+"/me\
tadata",parentData:s,parentDataProperty:"metadata",rootData:S})||(e=e===null?Ve.errors:e.concat(Ve.errors),t=e.
length)),s.spec!==void 0&&(Ge(s.spec,{instancePath:a+"/spec",parentData:s,parentDataProperty:"spec",rootData:S})||
(e=e===null?Ge.errors:e.concat(Ge.errors),t=e.length))}else{let p={instancePath:a,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:J.type,parentSchema:J,data:s};e===null?e=[p]:e.push(
p),t++}return kt.errors=e,t===0}var Ct=St,x={type:"object",additionalProperties:!1,properties:{branch:{$ref:"d\
efinitions.json#/definitions/branch"},statusBranch:{$ref:"definitions.json#/definitions/branch",default:"orca-\
status"},suspend:{type:"boolean",default:!1},forge:{type:"object",additionalProperties:!1,properties:{type:{type:"\
string",enum:["auto","local","github"],default:"auto"},apiUrl:{type:"string",pattern:"^https?://[^\\s/@?#]+(/[^\
\\s?#]*)?$",maxLength:2e3,"x-orca-message":"must be https://host/path, without a user name and password"}}},executor:{
type:"string",enum:["process"],"x-orca-later":["container","kubernetes"],default:"process"},isolation:{type:"s\
tring",enum:["preferred","required","none"],default:"preferred"},intervals:{type:"object",additionalProperties:!1,
properties:{pollSeconds:{type:"integer",minimum:1,maximum:86400,default:30},forgePollSeconds:{type:"integer",minimum:1,
maximum:86400,default:60}}},schedule:{type:"string",pattern:"^\\s*\\S+(\\s+\\S+){4,5}\\s*$",maxLength:200,"x-o\
rca-message":"must be a cron expression of five or six fields"},modelAliases:{$ref:"definitions.json#/definiti\
ons/modelAliases"},prices:{type:"object",propertyNames:{pattern:"^[A-Za-z0-9][-A-Za-z0-9._:/@]*$",maxLength:200,
"x-orca-message":"must be the full id of a model"},additionalProperties:{type:"object",required:["input","outp\
ut"],additionalProperties:!1,properties:{input:{$ref:"#/definitions/rate"},output:{$ref:"#/definitions/rate"},
cacheRead:{$ref:"#/definitions/rate"},cacheWrite:{$ref:"#/definitions/rate"}}}},lease:{type:"object",additionalProperties:!1,
properties:{ttlSeconds:{type:"integer",minimum:3,maximum:3600,default:60}}},historyLimit:{type:"integer",minimum:1,
maximum:1e3,default:10},gitBackend:{type:"string",enum:["auto","native","isomorphic"],default:"auto"}},definitions:{
rate:{type:"number",minimum:0,maximum:1e5}}},V={type:"number",minimum:0,maximum:1e5},$t=new RegExp("^https?://\
[^\\s/@?#]+(/[^\\s?#]*)?$","u"),Ot=new RegExp("^\\s*\\S+(\\s+\\S+){4,5}\\s*$","u"),qt=new RegExp("^[A-Za-z0-9]\
[-A-Za-z0-9._:/@]*$","u");function Ue(s,{instancePath:a="",parentData:z,parentDataProperty:N,rootData:S=s}={}){
let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s){let c=t;if(typeof r=="string"){if(P(
r)>63){let u={instancePath:a,schemaPath:"#/propertyNames/maxLength",keyword:"maxLength",params:{limit:63},message:"\
must NOT have more than 63 characters",schema:63,parentSchema:Q.propertyNames,data:r,propertyName:r};e===null?
e=[u]:e.push(u),t++}if(!ht.test(r)){let u={instancePath:a,schemaPath:"#/propertyNames/pattern",keyword:"patter\
n",params:{pattern:"^[A-Za-z0-9][-A-Za-z0-9._]*$"},message:'must match pattern "^[A-Za-z0-9][-A-Za-z0-9._]*$"',
schema:"^[A-Za-z0-9][-A-Za-z0-9._]*$",parentSchema:Q.propertyNames,data:r,propertyName:r};e===null?e=[u]:e.push(
u),t++}}var p=c===t;if(!p){let u={instancePath:a,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{
propertyName:r},message:"property name must be valid",schema:Q.propertyNames,parentSchema:Q,data:s};e===null?e=
[u]:e.push(u),t++}}for(let r in s){let c=s[r];if(typeof c=="string"){if(P(c)>128){let u={instancePath:a+"/"+r.
replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/model/maxLength",keyword:"maxLength",params:{
limit:128},message:"must NOT have more than 128 characters",schema:128,parentSchema:q,data:c};e===null?e=[u]:e.
push(u),t++}if(!ue.test(c)){let u={instancePath:a+"/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/d\
efinitions/model/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$"},message:'\
must match pattern "^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$"',schema:"^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$",parentSchema:q,
data:c};e===null?e=[u]:e.push(u),t++}}else{let u={instancePath:a+"/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/definitions/model/type",keyword:"type",params:{type:"string"},message:"must be string",schema:q.
type,parentSchema:q,data:c};e===null?e=[u]:e.push(u),t++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:Q.type,parentSchema:Q,data:s};e===null?e=[r]:e.push(
r),t++}return Ue.errors=e,t===0}function St(s,{instancePath:a="",parentData:z,parentDataProperty:N,rootData:S=s}={}){
let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(!ye.call(x.properties,r)){let c={
instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties",schema:!1,parentSchema:x,data:s};e===null?e=[c]:e.push(c),t++}if(s.
branch!==void 0){let r=s.branch;if(typeof r=="string"){if(P(r)>200){let c={instancePath:a+"/branch",schemaPath:"\
definitions.json#/definitions/branch/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have \
more than 200 characters",schema:200,parentSchema:M,data:r};e===null?e=[c]:e.push(c),t++}if(!Ye.test(r)){let c={
instancePath:a+"/branch",schemaPath:"definitions.json#/definitions/branch/pattern",keyword:"pattern",params:{pattern:"\
^(?![-/.])(?!.*(\\.\\.|//|/\\.|@\\{|[\\u0000-\\u0020\\u007f~^:?*\\[\\\\]))(?!.*(/|\\.|\\.lock)$).+$"},message:'\
must match pattern "^(?![-/.])(?!.*(\\.\\.|//|/\\.|@\\{|[\\u0000-\\u0020\\u007f~^:?*\\[\\\\]))(?!.*(/|\\.|\\.lock)$).+$"',
schema:"^(?![-/.])(?!.*(\\.\\.|//|/\\.|@\\{|[\\u0000-\\u0020\\u007f~^:?*\\[\\\\]))(?!.*(/|\\.|\\.lock)$).+$",parentSchema:M,
data:r};e===null?e=[c]:e.push(c),t++}}else{let c={instancePath:a+"/branch",schemaPath:"definitions.json#/defin\
itions/branch/type",keyword:"type",params:{type:"string"},message:"must be string",schema:M.type,parentSchema:M,
data:r};e===null?e=[c]:e.push(c),t++}}if(s.statusBranch!==void 0){let r=s.statusBranch;if(typeof r=="string"){
if(P(r)>200){let c={instancePath:a+"/statusBranch",schemaPath:"definitions.json#/definitions/branch/maxLength",
keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters",schema:200,parentSchema:M,
data:r};e===null?e=[c]:e.push(c),t++}if(!Ye.test(r)){let c={instancePath:a+"/statusBranch",schemaPath:"definit\
ions.json#/definitions/branch/pattern",keyword:"pattern",params:{pattern:"^(?![-/.])(?!.*(\\.\\.|//|/\\.|@\\{|[\\u0\
000-\\u0020\\u007f~^:?*\\[\\\\]))(?!.*(/|\\.|\\.lock)$).+$"},message:'must match pattern "^(?![-/.])(?!.*(\\.\\.\
|//|/\\.|@\\{|[\\u0000-\\u0020\\u007f~^:?*\\[\\\\]))(?!.*(/|\\.|\\.lock)$).+$"',schema:"^(?![-/.])(?!.*(\\.\\.|/\
/|/\\.|@\\{|[\\u0000-\\u0020\\u007f~^:?*\\[\\\\]))(?!.*(/|\\.|\\.lock)$).+$",parentSchema:M,data:r};e===null?e=
[c]:e.push(c),t++}}else{let c={instancePath:a+"/statusBranch",schemaPath:"definitions.json#/definitions/branch\
/type",keyword:"type",params:{type:"string"},message:"must be string",schema:M.type,parentSchema:M,data:r};e===
null?e=[c]:e.push(c),t++}}if(s.suspend!==void 0){let r=s.suspend;if(typeof r!="boolean"){let c={instancePath:a+
"/suspend",schemaPath:"#/properties/suspend/type",keyword:"type",params:{type:"boolean"},message:"must be bool\
ean",schema:x.properties.suspend.type,parentSchema:x.properties.suspend,data:r};e===null?e=[c]:e.push(c),t++}}
if(s.forge!==void 0){let r=s.forge;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let c in r)if(!(c==="type"||
c==="apiUrl")){let u={instancePath:a+"/forge",schemaPath:"#/properties/forge/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:c},message:"must NOT have additional properties",schema:!1,parentSchema:x.
properties.forge,data:r};e===null?e=[u]:e.push(u),t++}if(r.type!==void 0){let c=r.type;if(typeof c!="string"){
let u={instancePath:a+"/forge/type",schemaPath:"#/properties/forge/properties/type/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:x.properties.forge.properties.type.type,parentSchema:x.properties.
forge.properties.type,data:c};e===null?e=[u]:e.push(u),t++}if(!(c==="auto"||c==="local"||c==="github")){let u={
instancePath:a+"/forge/type",schemaPath:"#/properties/forge/properties/type/enum",keyword:"enum",params:{allowedValues:x.
properties.forge.properties.type.enum},message:"must be equal to one of the allowed values",schema:x.properties.
forge.properties.type.enum,parentSchema:x.properties.forge.properties.type,data:c};e===null?e=[u]:e.push(u),t++}}
if(r.apiUrl!==void 0){let c=r.apiUrl;if(typeof c=="string"){if(P(c)>2e3){let u={instancePath:a+"/forge/apiUrl",
schemaPath:"#/properties/forge/properties/apiUrl/maxLength",keyword:"maxLength",params:{limit:2e3},message:"mu\
st NOT have more than 2000 characters",schema:2e3,parentSchema:x.properties.forge.properties.apiUrl,data:c};e===
null?e=[u]:e.push(u),t++}if(!$t.test(c)){let u={instancePath:a+"/forge/apiUrl",schemaPath:"#/properties/forge/\
properties/apiUrl/pattern",keyword:"pattern",params:{pattern:"^https?://[^\\s/@?#]+(/[^\\s?#]*)?$"},message:'m\
ust match pattern "^https?://[^\\s/@?#]+(/[^\\s?#]*)?$"',schema:"^https?://[^\\s/@?#]+(/[^\\s?#]*)?$",parentSchema:x.
properties.forge.properties.apiUrl,data:c};e===null?e=[u]:e.push(u),t++}}else{let u={instancePath:a+"/forge/ap\
iUrl",schemaPath:"#/properties/forge/properties/apiUrl/type",keyword:"type",params:{type:"string"},message:"mu\
st be string",schema:x.properties.forge.properties.apiUrl.type,parentSchema:x.properties.forge.properties.apiUrl,
data:c};e===null?e=[u]:e.push(u),t++}}}else{let c={instancePath:a+"/forge",schemaPath:"#/properties/forge/type",
keyword:"type",params:{type:"object"},message:"must be object",schema:x.properties.forge.type,parentSchema:x.properties.
forge,data:r};e===null?e=[c]:e.push(c),t++}}if(s.executor!==void 0){let r=s.executor;if(typeof r!="string"){let c={
instancePath:a+"/executor",schemaPath:"#/properties/executor/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:x.properties.executor.type,parentSchema:x.properties.executor,data:r};e===null?e=[c]:e.
push(c),t++}if(r!=="process"){let c={instancePath:a+"/executor",schemaPath:"#/properties/executor/enum",keyword:"\
enum",params:{allowedValues:x.properties.executor.enum},message:"must be equal to one of the allowed values",schema:x.
properties.executor.enum,parentSchema:x.properties.executor,data:r};e===null?e=[c]:e.push(c),t++}}if(s.isolation!==
void 0){let r=s.isolation;if(typeof r!="string"){let c={instancePath:a+"/isolation",schemaPath:"#/properties/i\
solation/type",keyword:"type",params:{type:"string"},message:"must be string",schema:x.properties.isolation.type,
parentSchema:x.properties.isolation,data:r};e===null?e=[c]:e.push(c),t++}if(!(r==="preferred"||r==="required"||
r==="none")){let c={instancePath:a+"/isolation",schemaPath:"#/properties/isolation/enum",keyword:"enum",params:{
allowedValues:x.properties.isolation.enum},message:"must be equal to one of the allowed values",schema:x.properties.
isolation.enum,parentSchema:x.properties.isolation,data:r};e===null?e=[c]:e.push(c),t++}}if(s.intervals!==void 0){
let r=s.intervals;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let c in r)if(!(c==="pollSeconds"||c==="for\
gePollSeconds")){let u={instancePath:a+"/intervals",schemaPath:"#/properties/intervals/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:c},message:"must NOT have additional properties",schema:!1,parentSchema:x.
properties.intervals,data:r};e===null?e=[u]:e.push(u),t++}if(r.pollSeconds!==void 0){let c=r.pollSeconds;if(!(typeof c==
"number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){let u={instancePath:a+"/intervals/pollSeconds",schemaPath:"#/proper\
ties/intervals/properties/pollSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:x.
properties.intervals.properties.pollSeconds.type,parentSchema:x.properties.intervals.properties.pollSeconds,data:c};
e===null?e=[u]:e.push(u),t++}if(typeof c=="number"&&isFinite(c)){if(c>86400||isNaN(c)){let u={instancePath:a+"\
/intervals/pollSeconds",schemaPath:"#/properties/intervals/properties/pollSeconds/maximum",keyword:"maximum",params:{
comparison:"<=",limit:86400},message:"must be <= 86400",schema:86400,parentSchema:x.properties.intervals.properties.
pollSeconds,data:c};e===null?e=[u]:e.push(u),t++}if(c<1||isNaN(c)){let u={instancePath:a+"/intervals/pollSecon\
ds",schemaPath:"#/properties/intervals/properties/pollSeconds/minimum",keyword:"minimum",params:{comparison:">\
=",limit:1},message:"must be >= 1",schema:1,parentSchema:x.properties.intervals.properties.pollSeconds,data:c};
e===null?e=[u]:e.push(u),t++}}}if(r.forgePollSeconds!==void 0){let c=r.forgePollSeconds;if(!(typeof c=="number"&&
!(c%1)&&!isNaN(c)&&isFinite(c))){let u={instancePath:a+"/intervals/forgePollSeconds",schemaPath:"#/properties/\
intervals/properties/forgePollSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:x.
properties.intervals.properties.forgePollSeconds.type,parentSchema:x.properties.intervals.properties.forgePollSeconds,
data:c};e===null?e=[u]:e.push(u),t++}if(typeof c=="number"&&isFinite(c)){if(c>86400||isNaN(c)){let u={instancePath:a+
"/intervals/forgePollSeconds",schemaPath:"#/properties/intervals/properties/forgePollSeconds/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:86400},message:"must be <= 86400",schema:86400,parentSchema:x.properties.
intervals.properties.forgePollSeconds,data:c};e===null?e=[u]:e.push(u),t++}if(c<1||isNaN(c)){let u={instancePath:a+
"/intervals/forgePollSeconds",schemaPath:"#/properties/intervals/properties/forgePollSeconds/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:x.properties.intervals.
properties.forgePollSeconds,data:c};e===null?e=[u]:e.push(u),t++}}}}else{let c={instancePath:a+"/intervals",schemaPath:"\
#/properties/intervals/type",keyword:"type",params:{type:"object"},message:"must be object",schema:x.properties.
intervals.type,parentSchema:x.properties.intervals,data:r};e===null?e=[c]:e.push(c),t++}}if(s.schedule!==void 0){
let r=s.schedule;if(typeof r=="string"){if(P(r)>200){let c={instancePath:a+"/schedule",schemaPath:"#/propertie\
s/schedule/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters",
schema:200,parentSchema:x.properties.schedule,data:r};e===null?e=[c]:e.push(c),t++}if(!Ot.test(r)){let c={instancePath:a+
"/schedule",schemaPath:"#/properties/schedule/pattern",keyword:"pattern",params:{pattern:"^\\s*\\S+(\\s+\\S+){4,5}\
\\s*$"},message:'must match pattern "^\\s*\\S+(\\s+\\S+){4,5}\\s*$"',schema:"^\\s*\\S+(\\s+\\S+){4,5}\\s*$",parentSchema:x.
properties.schedule,data:r};e===null?e=[c]:e.push(c),t++}}else{let c={instancePath:a+"/schedule",schemaPath:"#\
/properties/schedule/type",keyword:"type",params:{type:"string"},message:"must be string",schema:x.properties.
schedule.type,parentSchema:x.properties.schedule,data:r};e===null?e=[c]:e.push(c),t++}}if(s.modelAliases!==void 0&&
(Ue(s.modelAliases,{instancePath:a+"/modelAliases",parentData:s,parentDataProperty:"modelAliases",rootData:S})||
(e=e===null?Ue.errors:e.concat(Ue.errors),t=e.length)),s.prices!==void 0){let r=s.prices;if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)){for(let c in r){let u=t;if(typeof c=="string"){if(P(c)>200){let m={instancePath:a+"/pr\
ices",schemaPath:"#/properties/prices/propertyNames/maxLength",keyword:"maxLength",params:{limit:200},message:"\
must NOT have more than 200 characters",schema:200,parentSchema:x.properties.prices.propertyNames,data:c,propertyName:c};
e===null?e=[m]:e.push(m),t++}if(!qt.test(c)){let m={instancePath:a+"/prices",schemaPath:"#/properties/prices/p\
ropertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][-A-Za-z0-9._:/@]*$"},message:'must match\
 pattern "^[A-Za-z0-9][-A-Za-z0-9._:/@]*$"',schema:"^[A-Za-z0-9][-A-Za-z0-9._:/@]*$",parentSchema:x.properties.
prices.propertyNames,data:c,propertyName:c};e===null?e=[m]:e.push(m),t++}}var p=u===t;if(!p){let m={instancePath:a+
"/prices",schemaPath:"#/properties/prices/propertyNames",keyword:"propertyNames",params:{propertyName:c},message:"\
property name must be valid",schema:x.properties.prices.propertyNames,parentSchema:x.properties.prices,data:r};
e===null?e=[m]:e.push(m),t++}}for(let c in r){let u=r[c];if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.input===
void 0){let m={instancePath:a+"/prices/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/pri\
ces/additionalProperties/required",keyword:"required",params:{missingProperty:"input"},message:"must have requ\
ired property 'input'",schema:x.properties.prices.additionalProperties.required,parentSchema:x.properties.prices.
additionalProperties,data:u};e===null?e=[m]:e.push(m),t++}if(u.output===void 0){let m={instancePath:a+"/prices\
/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/prices/additionalProperties/required",keyword:"\
required",params:{missingProperty:"output"},message:"must have required property 'output'",schema:x.properties.
prices.additionalProperties.required,parentSchema:x.properties.prices.additionalProperties,data:u};e===null?e=
[m]:e.push(m),t++}for(let m in u)if(!(m==="input"||m==="output"||m==="cacheRead"||m==="cacheWrite")){let o={instancePath:a+
"/prices/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/prices/additionalProperties/addit\
ionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additiona\
l properties",schema:!1,parentSchema:x.properties.prices.additionalProperties,data:u};e===null?e=[o]:e.push(o),
t++}if(u.input!==void 0){let m=u.input;if(typeof m=="number"&&isFinite(m)){if(m>1e5||isNaN(m)){let o={instancePath:a+
"/prices/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/input",schemaPath:"#/definitions/rate/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1e5},message:"must be <= 100000",schema:1e5,parentSchema:V,data:m};e===
null?e=[o]:e.push(o),t++}if(m<0||isNaN(m)){let o={instancePath:a+"/prices/"+c.replace(/~/g,"~0").replace(/\//g,
"~1")+"/input",schemaPath:"#/definitions/rate/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0",schema:0,parentSchema:V,data:m};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:a+"/price\
s/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/input",schemaPath:"#/definitions/rate/type",keyword:"type",params:{
type:"number"},message:"must be number",schema:V.type,parentSchema:V,data:m};e===null?e=[o]:e.push(o),t++}}if(u.
output!==void 0){let m=u.output;if(typeof m=="number"&&isFinite(m)){if(m>1e5||isNaN(m)){let o={instancePath:a+
"/prices/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/output",schemaPath:"#/definitions/rate/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1e5},message:"must be <= 100000",schema:1e5,parentSchema:V,data:m};e===
null?e=[o]:e.push(o),t++}if(m<0||isNaN(m)){let o={instancePath:a+"/prices/"+c.replace(/~/g,"~0").replace(/\//g,
"~1")+"/output",schemaPath:"#/definitions/rate/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0",schema:0,parentSchema:V,data:m};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:a+"/price\
s/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/output",schemaPath:"#/definitions/rate/type",keyword:"type",params:{
type:"number"},message:"must be number",schema:V.type,parentSchema:V,data:m};e===null?e=[o]:e.push(o),t++}}if(u.
cacheRead!==void 0){let m=u.cacheRead;if(typeof m=="number"&&isFinite(m)){if(m>1e5||isNaN(m)){let o={instancePath:a+
"/prices/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/cacheRead",schemaPath:"#/definitions/rate/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1e5},message:"must be <= 100000",schema:1e5,parentSchema:V,data:m};e===
null?e=[o]:e.push(o),t++}if(m<0||isNaN(m)){let o={instancePath:a+"/prices/"+c.replace(/~/g,"~0").replace(/\//g,
"~1")+"/cacheRead",schemaPath:"#/definitions/rate/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0",schema:0,parentSchema:V,data:m};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:a+
"/prices/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/cacheRead",schemaPath:"#/definitions/rate/type",keyword:"\
type",params:{type:"number"},message:"must be number",schema:V.type,parentSchema:V,data:m};e===null?e=[o]:e.push(
o),t++}}if(u.cacheWrite!==void 0){let m=u.cacheWrite;if(typeof m=="number"&&isFinite(m)){if(m>1e5||isNaN(m)){let o={
instancePath:a+"/prices/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/cacheWrite",schemaPath:"#/definitions/rat\
e/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e5},message:"must be <= 100000",schema:1e5,parentSchema:V,
data:m};e===null?e=[o]:e.push(o),t++}if(m<0||isNaN(m)){let o={instancePath:a+"/prices/"+c.replace(/~/g,"~0").replace(
/\//g,"~1")+"/cacheWrite",schemaPath:"#/definitions/rate/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0",schema:0,parentSchema:V,data:m};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:a+
"/prices/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/cacheWrite",schemaPath:"#/definitions/rate/type",keyword:"\
type",params:{type:"number"},message:"must be number",schema:V.type,parentSchema:V,data:m};e===null?e=[o]:e.push(
o),t++}}}else{let m={instancePath:a+"/prices/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properti\
es/prices/additionalProperties/type",keyword:"type",params:{type:"object"},message:"must be object",schema:x.properties.
prices.additionalProperties.type,parentSchema:x.properties.prices.additionalProperties,data:u};e===null?e=[m]:
e.push(m),t++}}}else{let c={instancePath:a+"/prices",schemaPath:"#/properties/prices/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:x.properties.prices.type,parentSchema:x.properties.prices,data:r};
e===null?e=[c]:e.push(c),t++}}if(s.lease!==void 0){let r=s.lease;if(r&&typeof r=="object"&&!Array.isArray(r)){
for(let c in r)if(c!=="ttlSeconds"){let u={instancePath:a+"/lease",schemaPath:"#/properties/lease/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:c},message:"must NOT have additional prope\
rties",schema:!1,parentSchema:x.properties.lease,data:r};e===null?e=[u]:e.push(u),t++}if(r.ttlSeconds!==void 0){
let c=r.ttlSeconds;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){let u={instancePath:a+"/lease/ttl\
Seconds",schemaPath:"#/properties/lease/properties/ttlSeconds/type",keyword:"type",params:{type:"integer"},message:"\
must be integer",schema:x.properties.lease.properties.ttlSeconds.type,parentSchema:x.properties.lease.properties.
ttlSeconds,data:c};e===null?e=[u]:e.push(u),t++}if(typeof c=="number"&&isFinite(c)){if(c>3600||isNaN(c)){let u={
instancePath:a+"/lease/ttlSeconds",schemaPath:"#/properties/lease/properties/ttlSeconds/maximum",keyword:"maxi\
mum",params:{comparison:"<=",limit:3600},message:"must be <= 3600",schema:3600,parentSchema:x.properties.lease.
properties.ttlSeconds,data:c};e===null?e=[u]:e.push(u),t++}if(c<3||isNaN(c)){let u={instancePath:a+"/lease/ttl\
Seconds",schemaPath:"#/properties/lease/properties/ttlSeconds/minimum",keyword:"minimum",params:{comparison:">\
=",limit:3},message:"must be >= 3",schema:3,parentSchema:x.properties.lease.properties.ttlSeconds,data:c};e===
null?e=[u]:e.push(u),t++}}}}else{let c={instancePath:a+"/lease",schemaPath:"#/properties/lease/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:x.properties.lease.type,parentSchema:x.properties.
lease,data:r};e===null?e=[c]:e.push(c),t++}}if(s.historyLimit!==void 0){let r=s.historyLimit;if(!(typeof r=="n\
umber"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let c={instancePath:a+"/historyLimit",schemaPath:"#/properties/histor\
yLimit/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:x.properties.historyLimit.
type,parentSchema:x.properties.historyLimit,data:r};e===null?e=[c]:e.push(c),t++}if(typeof r=="number"&&isFinite(
r)){if(r>1e3||isNaN(r)){let c={instancePath:a+"/historyLimit",schemaPath:"#/properties/historyLimit/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1e3},message:"must be <= 1000",schema:1e3,parentSchema:x.properties.historyLimit,
data:r};e===null?e=[c]:e.push(c),t++}if(r<1||isNaN(r)){let c={instancePath:a+"/historyLimit",schemaPath:"#/pro\
perties/historyLimit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,
parentSchema:x.properties.historyLimit,data:r};e===null?e=[c]:e.push(c),t++}}}if(s.gitBackend!==void 0){let r=s.
gitBackend;if(typeof r!="string"){let c={instancePath:a+"/gitBackend",schemaPath:"#/properties/gitBackend/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:x.properties.gitBackend.type,parentSchema:x.
properties.gitBackend,data:r};e===null?e=[c]:e.push(c),t++}if(!(r==="auto"||r==="native"||r==="isomorphic")){let c={
instancePath:a+"/gitBackend",schemaPath:"#/properties/gitBackend/enum",keyword:"enum",params:{allowedValues:x.
properties.gitBackend.enum},message:"must be equal to one of the allowed values",schema:x.properties.gitBackend.
enum,parentSchema:x.properties.gitBackend,data:r};e===null?e=[c]:e.push(c),t++}}}else{let r={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:x.type,parentSchema:x,data:s};e===
null?e=[r]:e.push(r),t++}return St.errors=e,t===0}export{It as AgentPod,Rt as AgentPool,Et as DevTask,Dt as Project,Ct as Settings,Ht as Workflow};
